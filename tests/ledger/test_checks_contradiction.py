"""Checks of one figure that two sources tell: contradiction, agreement, revision."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from misfits import HALF, JUNE, YEAR, found, held, names
from svodka.ledger.meaning.bounds import bounds
from told import Told, figure, kept, told


def test_two_sources_that_disagree_contradict(tmp_path: Path) -> None:
    (one,) = found(tmp_path, held("3026", publisher="А"), held("3206", publisher="Б"))
    assert one.check == "contradiction"
    assert {quoted.words for quoted in one.claims} == {"3026", "3206"}
    assert all(quoted.words in quoted.quote for quoted in one.claims)
    assert "2024-06" in one.why


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("4610", "больше 4,5 тыс."),
        ("4610", "почти 4700"),
        ("4610", "4,6 тысячи"),
        ("4610", "не менее 4610"),
        ("более 4 тысяч", "более 4500"),
        ("от 4 до 5 тысяч", "4610"),
        ("около 860 млн", "857 млн"),
        ("17,000", "17 240"),
        ("2,500,000", "2 540 000"),
    ],
)
def test_rounding_that_agrees_is_agreement(tmp_path: Path, one: str, other: str) -> None:
    assert names(tmp_path, held(one, publisher="А"), held(other, publisher="Б")) == []


@pytest.mark.parametrize("other", ["более 4700", "4,5 тысячи", "4611", "почти 5500", "менее 4600"])
def test_bounds_that_exclude_each_other_contradict(tmp_path: Path, other: str) -> None:
    assert names(tmp_path, held("4610", publisher="А"), held(other, publisher="Б")) == [
        "contradiction"
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("свыше 200", "свыше 300"),
        ("более 4 тысяч", "более 5100"),
        ("более 4,5 тысячи", "5120"),
        ("менее 300", "менее 200"),
        ("менее 300", "164"),
    ],
)
def test_bounds_that_agree_may_lie_apart(tmp_path: Path, one: str, other: str) -> None:
    (hit,) = found(tmp_path, held(one, publisher="А"), held(other, publisher="Б"))
    assert hit.check == "bounds_apart"
    assert hit.claims[0].words == other


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("свыше 200", "свыше 270"),
        ("более 4,5 тысячи", "более 4900"),
        ("не менее 200", "свыше 300"),
        ("свыше 200", "не менее 300"),
        ("менее 300", "менее 250"),
        ("свыше 2 трлн", "2,5 трлн"),
        ("свыше 250 млрд", "270 млрд"),
        ("сотни", "более 900"),
    ],
)
def test_bounds_that_are_cut_from_one_figure_do_not(tmp_path: Path, one: str, other: str) -> None:
    assert names(tmp_path, held(one, publisher="А"), held(other, publisher="Б")) == []


def test_a_text_that_states_both_bounds_knows_of_both(tmp_path: Path) -> None:
    slots = {"action": "задержали", "counted": "нарушителей", "actor": "Пограничники"}
    text = "Пограничники задержали свыше 300 нарушителей, по-иному задержали свыше 200 нарушителей."
    both = told(text, figure("свыше 300", JUNE, **slots), figure("свыше 200", JUNE, **slots))
    assert names(tmp_path, both, held("свыше 200", publisher="Б")) == []


@pytest.mark.parametrize(
    "other",
    [
        {"period": ("2024-05-01", "2024-05-31")},
        {"actor": "полицейские"},
        {"noun": "нарушителей ПДД"},
        {"noun": "иностранцев"},
        {"verb": "оштрафовали"},
    ],
    ids=str,
)
def test_claims_about_different_things_do_not(tmp_path: Path, other: dict[str, Any]) -> None:
    assert names(tmp_path, held("3026", publisher="А"), held("3206", publisher="Б", **other)) == []


def test_two_places_do_not_contradict(tmp_path: Path) -> None:
    stories = [
        held("3026", publisher="А", place="Абай"),
        held("3206", publisher="Б", place="Актау"),
    ]
    assert names(tmp_path, *stories) == []


def test_a_region_without_its_name_is_no_country(tmp_path: Path) -> None:
    stories = [
        held("3026", publisher="А", place="Казахстан"),
        held("3206", publisher="Б", place="область"),
    ]
    assert names(tmp_path, *stories) == []


def test_a_country_may_be_left_unsaid(tmp_path: Path) -> None:
    stories = [held("3026", publisher="А", place="Казахстан"), held("3206", publisher="Б")]
    assert names(tmp_path, *stories) == ["contradiction"]


def test_who_said_nothing_of_actor_and_place_is_not_compared(tmp_path: Path) -> None:
    stories = [
        told(
            f"Задержано {n} нарушителей.",
            figure(n, JUNE, action="Задержано", counted="нарушителей"),
        )
        for n in ("3026", "3206")
    ]
    assert names(tmp_path, *stories) == []


def test_an_institution_of_two_countries_does_not_contradict_itself(tmp_path: Path) -> None:
    stories = [
        told(
            f"Задержано {n} нарушителей, сообщили в {who}.",
            figure(n, JUNE, action="Задержано", counted="нарушителей", speaker=who),
            publisher=who,
        )
        for n, who in (("3026", "МЧС Казахстана"), ("3206", "МЧС России"))
    ]
    assert names(tmp_path, *stories) == []


@pytest.mark.parametrize(
    "minister",
    ["министр энергетики", "вице-министр энергетики", "Energy Minister", "энергетика министрі"],
)
def test_a_minister_speaks_for_the_ministry(tmp_path: Path, minister: str) -> None:
    stories = [
        told(
            f"Добыто {n} тонн нефти, сообщает {who}.",
            figure(f"{n} тонн", YEAR, action="Добыто", counted="нефти", speaker=who),
            publisher=n,
        )
        for n, who in (("9412", "Минэнерго"), ("8731", minister))
    ]
    assert names(tmp_path, *stories) == ["contradiction"]


def test_ministers_of_two_ministries_are_two(tmp_path: Path) -> None:
    stories = [
        told(
            f"Добыто {n} тонн нефти, сообщает {who}.",
            figure(f"{n} тонн", YEAR, action="Добыто", counted="нефти", speaker=who),
            publisher=n,
        )
        for n, who in (("9412", "Минэнерго"), ("8731", "министр экологии"))
    ]
    assert names(tmp_path, *stories) == []


def test_a_retelling_needs_nobody_named(tmp_path: Path) -> None:
    """The words are one report's, so the figure that they give otherwise is the same."""
    stories = [
        told(
            f"По области до осени задержали {n} нарушителей, а изъяли 4160 гранат и 217 винтовок.",
            figure(n, JUNE, action="задержали", counted="нарушителей"),
            figure("4160", JUNE, action="изъяли", counted="гранат"),
            figure("217", JUNE, action="изъяли", counted="винтовок"),
            publisher=n,
        )
        for n in ("3026", "3206")
    ]
    assert names(tmp_path, *stories) == ["contradiction"]


def test_a_text_that_states_both_figures_knows_of_both(tmp_path: Path) -> None:
    slots = {"action": "задержали", "counted": "нарушителей", "actor": "Пограничники"}
    text = "Пограничники задержали 3026 нарушителей, а по-иному задержали 412 нарушителей."
    both = told(text, figure("3026", JUNE, **slots), figure("412", JUNE, **slots))
    assert names(tmp_path, both, held("3026", publisher="Б")) == []


def test_police_are_everywhere(tmp_path: Path) -> None:
    stories = [held(n, actor="полицейские", publisher=n) for n in ("3026", "3206")]
    assert names(tmp_path, *stories) == []


def test_an_average_is_held_against_no_total(tmp_path: Path) -> None:
    stories = [
        held("3026", publisher="А"),
        held("72", publisher="Б", verb="ежедневно задержали"),
    ]
    assert names(tmp_path, *stories) == []


def test_incidents_of_one_day_are_many(tmp_path: Path) -> None:
    day = ("2024-06-05", "2024-06-05")
    assert names(tmp_path, held("12", day, publisher="А"), held("40", day, publisher="Б")) == []


def test_plans_are_not_held_against_deeds(tmp_path: Path) -> None:
    plan = told(
        "В июне пограничники задержат 9000 нарушителей.",
        figure(
            "9000",
            JUNE,
            action="задержат",
            counted="нарушителей",
            actor="пограничники",
            factuality="planned",
        ),
    )
    assert names(tmp_path, held("3026"), plan) == []


def test_a_reprint_is_no_second_source(tmp_path: Path) -> None:
    text = "Пограничники задержали 3026 нарушителей, из отчёта следует, что в июне их было больше, чем в мае."
    slots = {"action": "задержали", "counted": "нарушителей", "actor": "Пограничники"}
    stories = [told(text, figure("3026", JUNE, **slots), publisher=name) for name in ("А", "Б")]
    assert names(tmp_path, *stories) == []


def test_a_source_that_changes_its_figure_revises_it(tmp_path: Path) -> None:
    (one,) = found(tmp_path, held("3026"), held("3206", published="2025-03-01"))
    assert one.check == "revision"
    assert [quoted.words for quoted in one.claims] == ["3206", "3026"]
    assert "2025-03-01" in one.why


def page(words: str, source: str = "https://example.org/june") -> Told:
    """A page of some sentences, in which one figure is rewritten."""
    text = (
        f"В июне пограничники задержали {words} нарушителей и построили 1264 вышки. Граница в этих местах "
        "идёт по реке и по горам, а посты стоят далеко один от другого. Служба хвалит новые вышки, но "
        "дорог к ним ещё нет, и зимой смены добираются на лошадях."
    )
    slots = {"action": "задержали", "counted": "нарушителей", "actor": "пограничники"}
    stays = figure("1264", JUNE, action="построили", counted="вышки", actor="пограничники")
    return told(text, figure(words, JUNE, **slots), stays, publisher="", source=source)


def test_a_page_that_is_rewritten_revises_its_figure(tmp_path: Path) -> None:
    (one,) = found(tmp_path, page("3026"), page("3206"), page("3260"))
    assert one.check == "revision"
    assert [quoted.words for quoted in one.claims] == ["3260", "3206"]


def test_what_a_page_said_before_contradicts_nobody(tmp_path: Path) -> None:
    assert names(tmp_path, page("3026"), page("3206"), held("3206", publisher="Б")) == ["revision"]


def test_what_a_page_said_in_other_words_contradicts_nobody(tmp_path: Path) -> None:
    """Its older figure stood in a contradiction, though the page gave a newer one."""

    def piece(words: str, more: str, published: str, source: str) -> Told:
        text = f"{more} В июне пограничники задержали {words} нарушителей."
        slots = {"action": "задержали", "counted": "нарушителей", "actor": "пограничники"}
        said = figure(words, JUNE, **slots)
        return told(text, said, publisher="", source=source, published=published)

    address = "https://example.org/june"
    old = piece("3026", "Посты на реке стоят далеко один от другого.", "2025-01-10", address)
    new = piece("3206", "Министр похвалил смены за службу в горах.", "2025-01-12", address)
    other = piece("3206", "К вышкам нет дорог.", "2025-01-13", "https://example.net/towers")
    assert names(tmp_path, old, new, other) == ["revision"]


def test_two_pages_of_the_same_words_contradict(tmp_path: Path) -> None:
    assert names(tmp_path, page("3026"), page("3206", "https://example.net/june")) == [
        "contradiction"
    ]


def test_the_police_of_one_place_revise_their_own_figure(tmp_path: Path) -> None:
    """Two papers that quote it on two days were neither a revision nor a contradiction."""

    def quoted(number: str, publisher: str, day: str) -> Told:
        text = f"В Заречье изъято {number} машин, сообщила полиция ({publisher})."
        slots = {"action": "изъято", "counted": "машин", "place": "Заречье"}
        said = figure(number, YEAR, speaker="полиция", **slots)
        return told(text, said, publisher=publisher, published=day)

    both = quoted("4 402", "А", "2025-01-14"), quoted("4 042", "Б", "2025-01-15")
    assert names(tmp_path, *both) == ["revision"]


def blast(number: str, day: str, place: str = "Лесной", cause: str = "взрыве") -> Told:
    """People who died in one town on one day, as an agency has it."""
    text = f"При {cause} {place} погибли {number} человек."
    said = figure(
        number, ("2024-06-03", "2024-06-03"), place=place, action="погибли", counted="человек"
    )
    return told(text, said, published=day, publisher="Агентство")


def test_a_toll_that_grows_is_a_revision(tmp_path: Path) -> None:
    assert names(tmp_path, blast("12", "2024-06-03"), blast("14", "2024-06-04")) == ["revision"]


def test_a_town_is_the_same_with_its_word(tmp_path: Path) -> None:
    both = blast("12", "2024-06-03", "город Лесной"), blast("14", "2024-06-04")
    assert names(tmp_path, *both) == ["revision"]


def test_two_crashes_of_a_day_in_a_town_are_two(tmp_path: Path) -> None:
    both = (blast(number, f"2024-06-0{number[-1]}", cause="аварии") for number in ("13", "14"))
    assert names(tmp_path, *both) == []


def test_what_people_died_in_is_no_place(tmp_path: Path) -> None:
    both = (blast(number, f"2024-06-0{number[-1]}", "ДТП", "") for number in ("13", "14"))
    assert names(tmp_path, *both) == []


def test_tolls_of_one_hour_and_the_next_contradict_nobody(tmp_path: Path) -> None:
    assert names(tmp_path, blast("12", "2024-06-03"), blast("14", "2024-06-03")) == []


def test_stretches_of_a_border_are_apart(tmp_path: Path) -> None:
    """«на казахстанско-узбекском участке» was nowhere in particular, and so the same as any other."""

    def stretch(number: str, neighbour: str) -> Told:
        where = f"казахстанско-{neighbour} участке границы"
        text = f"На {where} пограничники задержали {number} нарушителей."
        slots = {
            "place": where,
            "actor": "пограничники",
            "action": "задержали",
            "counted": "нарушителей",
        }
        return told(text, figure(number, YEAR, **slots), publisher=number)

    assert names(tmp_path, stretch("420", "узбекском"), stretch("610", "российском")) == []


def test_what_it_came_to_is_held_against_what_it_was(tmp_path: Path) -> None:
    def wage(number: str, verb: str, publisher: str) -> Told:
        text = f"Средняя зарплата в Заречье {verb} {number} тысяч тенге."
        slots = {"counted": "Средняя зарплата", "place": "Заречье", "action": verb}
        return told(text, figure(f"{number} тысяч тенге", YEAR, **slots), publisher=publisher)

    both = wage("448", "составила", "А"), wage("484", "достигла", "Б")
    assert names(tmp_path, *both) == ["contradiction"]


def built(words: str, actor: str = "", period: tuple[str, str] = YEAR) -> Told:
    """«В Омске построено 300 домов», «В Омске компания «Заря» построила 12 домов»: a report."""
    verb = "построила" if actor else "построено"
    text = f"В Омске {actor} {verb} {words} домов, до {period[1]}."
    slots: dict[str, str | None] = {"action": verb, "counted": "домов", "place": "Омске"}
    said = figure(words, period, **slots, **({"actor": actor} if actor else {}))
    return told(text, said, publisher=f"Газета {words}")


def test_what_a_company_did_is_a_part_of_what_was_done(tmp_path: Path) -> None:
    stories = built("300"), built("12", "компания «Заря»")
    assert names(tmp_path, *stories) == []


def test_what_a_company_did_is_no_total_that_shrinks(tmp_path: Path) -> None:
    stories = built("300", period=HALF), built("12", "компания «Заря»", YEAR)
    assert names(tmp_path, *stories) == []


@pytest.mark.parametrize(
    ("words", "actor"), [("452", "компания «Заря»"), ("212", "полиция"), ("212", "Омск")]
)
def test_a_part_is_no_more_and_institutions_and_places_do_all_that_is_done(
    tmp_path: Path, words: str, actor: str
) -> None:
    assert names(tmp_path, built("300"), built(words, actor)) == ["contradiction"]


OWN_INSTITUTION = """[[actor]]
name = "road-fund"
ru = ["Фонд дорог"]
example = "Фонд дорог построил 12 мостов"
"""


def test_an_institution_of_the_user_answers_for_all_that_is_done(tmp_path: Path) -> None:
    with kept(tmp_path, built("300"), built("212", "Фонд дорог")) as ledger:
        assert ledger.check() == 0
        ledger.set_concepts(OWN_INSTITUTION)
        assert ledger.check() == 1


def test_a_whole_percentage_may_be_rounded() -> None:
    (claim,) = told("Убрано 64 % посевов.", figure("64 %", YEAR, counted="посевов")).claims
    agreed = bounds(claim.quantity)
    assert agreed is not None
    assert (agreed.least, agreed.most) == (63.5, 64.5)
