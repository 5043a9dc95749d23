"""Checks of figures that make one another: a percentage and its ends, parts and their whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from misfits import HALF, JUNE, LIST, change, found, listed, names, parts
from told import figure, told


def test_a_percentage_that_its_two_figures_do_not_make(tmp_path: Path) -> None:
    (one,) = found(tmp_path, change("15%", "712", "651"))
    assert one.check == "percent_and_ends"
    assert [quoted.words for quoted in one.claims] == ["15%", "712", "651"]
    assert "8.6 %" in one.why


@pytest.mark.parametrize(
    ("percent", "before", "after", "verb"),
    [
        ("8,6%", "712", "651", "снизилось"),
        ("8%", "712", "651", "снизилось"),
        ("9,4%", "651", "712", "выросло"),
        ("15%", "1,2 млн", "1,4 млн", "выросло"),
        ("15%", "651", "712", "снизилось"),
    ],
)
def test_a_percentage_that_they_make(
    tmp_path: Path, percent: str, before: str, after: str, verb: str
) -> None:
    assert names(tmp_path, change(percent, before, after, verb)) == []


@pytest.mark.parametrize(
    ("verbs", "since", "expected"),
    [
        (("төмендеді", "азайып"), JUNE, ["percent_and_ends"]),
        (("төмендеді", None), JUNE, ["percent_and_ends"]),
        (("төмендеді", "азайып"), HALF, []),  # the percentage is of another time
    ],
)
def test_a_percentage_with_a_verb_of_its_own(
    tmp_path: Path, verbs: tuple[str, str | None], since: tuple[str, str], expected: list[str]
) -> None:
    text = "Өрт саны 712-ден 651-ге дейін азайып, 15 пайызға төмендеді."
    told_of, ends = verbs
    story = told(
        text,
        figure("712-ден", JUNE, counted="Өрт саны", action=ends),
        figure("651-ге", JUNE, counted="Өрт саны", action=ends),
        figure("15 пайызға", since, counted="Өрт саны", action=told_of),
        language="kk",
    )
    assert names(tmp_path, story) == expected


def test_a_percentage_of_another_thing(tmp_path: Path) -> None:
    story = told(
        "Число краж выросло с 10 до 11, а угонов — на 5,9%.",
        figure("10", JUNE, counted="краж", action="выросло"),
        figure("11", JUNE, counted="краж", action="выросло"),
        figure("5,9%", JUNE, counted="угонов", action="выросло"),
    )
    assert names(tmp_path, story) == []


def test_a_large_percentage_is_rounded_more(tmp_path: Path) -> None:
    assert names(tmp_path, change("70%", "248,5 млн", "425,5 млн", "выросло")) == []


def test_a_part_above_its_whole(tmp_path: Path) -> None:
    (one,) = found(tmp_path, parts("120", "131"))
    assert one.check == "part_above_whole"
    assert [quoted.words for quoted in one.claims] == ["131", "120"]


def test_a_part_that_the_reader_takes_for_none(tmp_path: Path) -> None:
    text = "Полиция задержала 120 человек, из них 131 нарушителя."
    slots = {"action": "задержала", "actor": "Полиция"}
    story = told(
        text,
        figure("120", JUNE, counted="человек", **slots),
        figure("131", JUNE, counted="нарушителя", **slots),
    )
    assert names(tmp_path, story) == ["part_above_whole"]


@pytest.mark.parametrize(
    ("text", "language", "nouns"),
    [
        ("Подтоплены дома в 12 сёлах, погибли овцы, из них 340 породистых.", "ru", ("сёлах", None)),
        ("Проверены 12 школ, в том числе 340 классов.", "ru", ("школ", "классов")),
        (
            "Police searched 12 flats and held men, including 340 dealers.",
            "en",
            ("flats", "dealers"),
        ),
        ("12 ауылда қойлар өлді, олардың 340-ы асыл тұқымды.", "kk", ("ауылда", "ауылда")),
    ],
)
def test_a_part_of_others_than_the_figure_before_it_counts(
    tmp_path: Path, text: str, language: str, nouns: tuple[str, str | None]
) -> None:
    part = "340-ы" if language == "kk" else "340"
    said = [figure(one, JUNE, counted=of) for one, of in zip(("12", part), nouns, strict=True)]
    assert names(tmp_path, told(text, *said, language=language)) == []


def test_people_are_no_part_of_gangs(tmp_path: Path) -> None:
    text = "Полиция выявила 24 банды, среди них 61 человек."
    slots = {"action": "выявила", "actor": "Полиция"}
    story = told(
        text,
        figure("24", JUNE, counted="банды", **slots),
        figure("61", JUNE, counted="человек", **slots),
    )
    assert names(tmp_path, story) == []


@pytest.mark.parametrize(
    ("text", "language", "noun"),
    [
        ("Полиция раскрыла 120 краж, 131 из них — в Аксу.", "ru", "краж"),
        ("Полиция раскрыла 120 краж. Из них 131 — в Аксу.", "ru", "краж"),
        ("Police solved 120 thefts, 131 of them in Aksu.", "en", "thefts"),
        ("Police solved 120 thefts. Of these, 131 were in Aksu.", "en", "thefts"),
        ("Полиция 120 ұрлықты ашты, олардың 131-і Ақсуда болды.", "kk", "ұрлықты"),
        ("Полиция 120 ұрлықты ашты. Оның 131-і Ақсуда болды.", "kk", "ұрлықты"),
    ],
)
def test_a_part_that_says_so_behind_it_or_in_the_next_sentence(
    tmp_path: Path, text: str, language: str, noun: str
) -> None:
    part = "131-і" if language == "kk" else "131"
    said = [figure(one, JUNE, counted=noun) for one in ("120", part)]
    assert names(tmp_path, told(text, *said, language=language)) == ["part_above_whole"]


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("Завод позвал людей из 12 стран, 340 из них женщины.", ("стран", "женщины")),
        ("Завод позвал людей из 12 стран. Из них 340 женщины.", ("стран", "женщины")),
        ("Завод позвал людей из 12 стран, 340 из них не пришли.", ("стран", "стран")),
        ("Завод позвал 12 слесарей. Потом из них 340 слесарей ушли.", ("слесарей", "слесарей")),
        ("Завод позвал 12 слесарей. Устали все.\nИз них 340 слесарей ушли.", ("слесарей", "слесарей")),
        ("Завод 12 ұстаны шақырды. Оның 340 ұстасы кетті.", ("ұстаны", "ұстасы")),
    ],
)  # fmt: skip
def test_what_is_no_part_though_words_of_one_stand_there(
    tmp_path: Path, text: str, nouns: tuple[str, str]
) -> None:
    said = [figure(one, JUNE, counted=noun) for one, noun in zip(("12", "340"), nouns, strict=True)]
    language = "kk" if "ұ" in text else "ru"
    assert names(tmp_path, told(text, *said, language=language)) == []


def test_words_far_apart_call_nothing_a_part(tmp_path: Path) -> None:
    text = "Police held two men of Almaty in which 40 offenders were held."
    story = told(
        text,
        figure("two", JUNE, counted="men", action="held", actor="Police"),
        figure("40", JUNE, counted="offenders", action="held"),
    )
    assert names(tmp_path, story) == []


@pytest.mark.parametrize(
    ("text", "language", "nouns"),
    [
        ("Ранены 402 человека: 231 мужчина, 120 женщин и 71 ребёнок.", "ru",
         ("Ранены", "человека", "мужчина", "женщин", "ребёнок")),
        ("Hurt were 402 people: 231 men, 120 women, and 71 children.", "en",
         ("Hurt|hurt", "people", "men", "women", "children")),
        ("Hurt were 402 people: 231 men of Orda, 120 women and 71 children of herders.", "en",
         ("Hurt|hurt", "people", "men", "women", "children")),
        ("Өрттен 402 адам жараланды: 231 ер адам, 120 әйел және 71 бала.", "kk",
         ("жараланды|жаралану", "адам", "ер адам", "әйел", "бала")),
    ],
    ids=["ru", "en", "en-of", "kk"],
)  # fmt: skip
def test_a_list_that_the_reader_takes_for_no_parts(
    tmp_path: Path, text: str, language: str, nouns: tuple[str, ...]
) -> None:
    """The reader asks of a list behind a colon that it makes the whole: what did not was never found."""
    action, *counted = nouns
    whole, *rest = zip(("402", "231", "120", "71"), counted, strict=True)
    first = {"action": action, "counted": whole[1]}
    said = [figure(whole[0], JUNE, **first), *(figure(one, counted=noun) for one, noun in rest)]
    assert names(tmp_path, told(text, *said, language=language)) == ["parts_do_not_sum"]


@pytest.mark.parametrize(
    "text",
    [
        "Ранены 402 человека: 231 в Аксу, 120 женщин и 71 ребёнок.",
        "Ранены 402 человека: 231 мужчина, 120 женщин, 71 ребёнок.",
        "Ранены 402 человека: 231 мужчина, из них 120 женщин и 71 ребёнок.",
        "Ранены 402 человека. 231 мужчина, 120 женщин и 71 ребёнок.",
        "Ранены 102 человека: 231 мужчина, 120 женщин и 71 ребёнок.",
        "Ранены 902 человека: 231 мужчина, 120 женщин и 71 ребёнок.",
    ],
)
def test_other_lists_have_no_parts_but_those_of_the_reader(tmp_path: Path, text: str) -> None:
    whole = text.split()[1]
    said = [figure(one, JUNE) for one in (whole, "231", "120", "71")]
    assert names(tmp_path, told(text, *said)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Было 60 аварий: 40 пострадавших и 25 погибших.",
        "Проведено 60 рейдов: 40 протоколов и 25 предупреждений.",
        "Вывезены 60 человек: 40 детей и 25 раненых.",
    ],
)
def test_a_list_of_other_things_has_no_parts(tmp_path: Path, text: str) -> None:
    """What came of something is listed behind a colon too, and a child may be hurt."""
    words = text.rstrip(".").replace(":", "").split()
    action, first, second, third = words[0], words[2], words[4], words[7]
    said = [figure("60", JUNE, action=action, counted=first), figure("40", counted=second)]
    assert names(tmp_path, told(text, *said, figure("25", counted=third))) == []


def test_a_part_of_more_than(tmp_path: Path) -> None:
    assert names(tmp_path, parts("более 120", "131")) == []


@pytest.mark.parametrize(
    ("joined", "between"),
    [(": ", " и "), (", из них ", ", остальные — "), (", из них ", ", остальных задержанных — ")],
)
def test_parts_that_are_all_and_do_not_sum(tmp_path: Path, joined: str, between: str) -> None:
    (one,) = found(tmp_path, parts("120", "61", "52", joined=joined, between=between))
    assert one.check == "parts_do_not_sum"
    assert "113" in one.why


@pytest.mark.parametrize(
    ("joined", "between", "last"),
    [
        (": ", ", ", ""),  # the list may go on
        (": ", " и ", ", остальные отпущены"),
        (": ", " и ", ", прочие — без документов"),
        (", остальные отпущены: ", " и ", ""),
        (": ", ", за драку и шум, ", ""),
        (", остальное поделили между собой ", " и ", ""),
        (". Потом приехали другие: ", " и ", ""),
    ],
)
def test_parts_that_may_leave_a_rest(tmp_path: Path, joined: str, between: str, last: str) -> None:
    story = parts("120", "61", "52", joined=joined, between=between, last=last)
    assert names(tmp_path, story) == []


def test_what_a_later_sentence_tells_is_no_part_of_the_list(tmp_path: Path) -> None:
    text = "Полиция задержала 11 человек: 3 женщины и 8 мужчин. Позже 4 человека отпущены."
    slots = {"counted": "человек", "actor": "Полиция"}
    story = told(
        text,
        figure("11", JUNE, action="задержала", **slots),
        figure("3", counted="женщины", part_of="11"),
        figure("8", counted="мужчин", part_of="11"),
        figure("4", counted="человека", action="отпущены", part_of="11"),
    )
    assert names(tmp_path, story) == []


LEFT_OVER = [
    # the children of the first sentence are among those of the second
    ("Ранены 27 человек, в том числе 3 ребёнка. У 2 раненых комы, остальные 25 здоровы.",
     ("27", "Ранены", "человек"), [("3", "ребёнка"), ("2", "раненых"), ("25", "остальные")]),
    # parts of much less than their whole were misread
    ("Состоялись 163 выезда, из них на пожары домов 8, бань 6, остальные 4.",
     ("163", "Состоялись", "выезда"), [("8", "домов"), ("6", "бань"), ("4", "остальные")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "whole", "some"), LEFT_OVER, ids=["children", "much less"])
def test_parts_with_what_is_left_over_are_no_mistake(
    tmp_path: Path, text: str, whole: tuple[str, str, str], some: list[tuple[str, str]]
) -> None:
    words, action, counted = whole
    figures = [figure(part, counted=noun, part_of=words) for part, noun in some]
    story = told(text, figure(words, JUNE, action=action, counted=counted), *figures)
    assert names(tmp_path, story) == []


def test_parts_behind_a_colon_are_no_more_than_their_whole(tmp_path: Path) -> None:
    assert names(tmp_path, parts("120", "71", "52", joined=": ")) == ["parts_do_not_sum"]


def test_parts_that_need_not_be_all(tmp_path: Path) -> None:
    assert names(tmp_path, parts("120", "61", "52")) == []


def test_parts_that_sum(tmp_path: Path) -> None:
    assert names(tmp_path, parts("120", "64", "56", joined=": ")) == []


def test_the_items_of_a_list_that_sum(tmp_path: Path) -> None:
    assert names(tmp_path, listed(*LIST)) == []


@pytest.mark.parametrize("row", ["{}: {}", "{1} – {0}", "• {}: {}", "2) {}: {}", "{} – {}"])
@pytest.mark.parametrize(("total", "expected"), [("67", []), ("57", ["parts_do_not_sum"])])
def test_rows_of_a_list(tmp_path: Path, row: str, total: str, expected: list[str]) -> None:
    rows = [row.format(*item) for item in (("Тула", "40"), ("Орёл", "20"), ("Елец", "7"))]
    lines = "\n".join((f"Потушено {total} пожаров:", *rows))
    whole = figure(total, JUNE, action="Потушено", counted="пожаров")
    items = [figure(value, JUNE, part_of=total) for value in ("40", "20", "7")]
    assert names(tmp_path, told(lines, whole, *items)) == expected


def test_the_items_of_a_list_above_their_whole(tmp_path: Path) -> None:
    assert names(tmp_path, listed("344", "947", *LIST[2:])) == ["parts_do_not_sum"]


@pytest.mark.parametrize(
    ("text", "numbers", "noun"),
    [
        ("He gave three prizes, and visitors, 400 of them, clapped.", ("three", "400"), "prizes"),
        ("One raft tipped under its guests, and twelve of them swam.", ("One", "twelve"), "raft"),
    ],
)
def test_of_them_is_of_those_named_last_and_of_more_than_one(
    tmp_path: Path, text: str, numbers: tuple[str, str], noun: str
) -> None:
    said = [figure(one, JUNE, counted=noun) for one in numbers]
    assert names(tmp_path, told(text, *said, language="en")) == []
