"""Parts of a whole in Kazakh, told by brackets, dashes, «оның ішінде»."""

from __future__ import annotations

from kazakh_reading import read, slot_of


def test_what_brackets_name_behind_of_it_is_a_part() -> None:
    claims = read("Орталықта 9 адам (оның 5 бала) бар.")
    assert claims[1].part_of == claims[0].id


def test_those_called_by_the_same_noun_are_the_whole() -> None:
    fires, _, part = read("Былтыр 593 өрт шығып, 47 адам өлді. Соның ішінде қалада 117 өрт шықты.")
    assert part.part_of == fires.id


def test_a_part_over_its_time() -> None:
    whole, part = read("Былтыр 80 отбасы үй алды. Оның ішінде биыл 40 отбасы көшті.")
    assert part.part_of == whole.id


def test_the_whole_of_a_part() -> None:
    whole, part = read("20 өңірдің ішінде тек 11 өңір ғана жоспарды орындады.")
    assert part.part_of == whole.id
    assert whole.action is None


def test_a_part_that_a_word_limits() -> None:
    whole, part = read("Сатылған 90 вагонның тек 12-сі жөнделді.")
    assert part.part_of == whole.id


def test_the_shares_of_two_parts_are_of_the_whole() -> None:
    claims = read(
        "Облыс халқы 2 млн адамды құрады. Оның 433 мыңы (20%) қалада, 1 641 мыңы (80%) ауылда тұрады."
    )
    assert [slot_of(claim, "counted") for claim in claims] == ["адамды"] * 5


def test_a_dash_opens_the_parts_of_a_whole() -> None:
    whole, gold, _ = read("Құрама 93 медаль жеңді. Оның ішінде – 24 алтын, 29 күміс медаль.")
    assert gold.part_of == whole.id


def test_a_spelled_part_of_a_whole() -> None:
    part = read("Жиынға 40 дарынды бала келсе, оның он бірі кішкентай.")[1]
    assert (part.quantity.low, part.part_of is not None) == (11, True)


def test_the_parts_of_which_it_is_told_what_they_did() -> None:
    whole, *parts = read(
        "Ауданда 34 оқушы уланды. Олардың 29-ы емделіп шықты, 3-еуі үйде жатыр, 2-еуі стационарда."
    )
    assert [part.part_of for part in parts] == [whole.id] * 3


def test_some_of_the_only_figure_before_are_a_part_of_it() -> None:
    whole, part = read("Биыл ауданда 31 адам суға батып кетті, 10-ы – бала.")
    assert part.part_of == whole.id


def test_some_of_one_of_two_figures_are_a_part_of_neither() -> None:
    part = read("Ауылда 40 адам 12 үйді тастап кетті, 10-ы оралды.")[2]
    assert part.part_of is None


def test_the_place_that_an_item_of_a_list_names_is_not_what_it_counts() -> None:
    claims = read("Облыста 40 үй жанды:\n• Үштөбе – 9;\n• Текелі – 12.")
    assert [slot_of(claim, "counted") for claim in claims] == ["үй"] * 3


def test_those_that_are_of_so_many_in_the_ablative_are_a_part_and_these_did_nothing() -> None:
    whole, part = read("120 өтінімнен 45-і мақұлданды.")
    assert part.part_of == whole.id
    assert whole.action is None


def test_those_who_come_from_so_many_places_are_no_part_of_them() -> None:
    _, people = read("12 ауылдан 300 адам келді.")
    assert people.part_of is None


def test_a_second_part_may_be_joined_and_an_index_is_none() -> None:
    whole, *parts = read("Жиынға 90 адам келді, олардың 50-і ер және 40-ы әйел.")
    assert [claim.part_of for claim in parts] == [whole.id] * 2
    _, index = read("Өнім 39 млрд теңгені құрады. Оның ішінде көмір өндіру – 107,8%.")
    assert index.part_of is None


def test_a_rise_is_no_part_of_so_many_places() -> None:
    claims = read("Өнім 7 ауданда артты. Тоқыма 16%-ке, оның ішінде кілем 25%-ке өсті.")
    assert {claim.part_of for claim in claims} == {None}
