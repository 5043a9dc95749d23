"""Origins: reprints, retold press releases and sentences taken over count as one source."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from releases import RELEASE
from svodka.ledger import Ledger, minhash
from svodka.model import Document, text_id

if TYPE_CHECKING:
    from svodka.reader import Reader

RETOLD = (
    "Более чем четыре с половиной тысячи человек попались на границе за шесть месяцев: стражи задержали "
    "4610 нарушителей. Об этом рассказал Ерлан Сапаров. Среди задержанных 2594 иностранца. "
    "Ещё у контрабандистов изъяли 173 ствола."
)
BULLETIN = (
    "Областной департамент опубликовал ежемесячный бюллетень о состоянии дел. За месяц в области "
    "зарегистрировано {} пожаров, спасено {} человек, потушено {} гектаров леса. Департамент напоминает "
    "жителям о правилах поведения в лесу и просит не разводить костры в ветреную погоду."
)
SENTENCE = (
    "В январе 2026 года пресечено 1062 попытки незаконного вывоза товаров за границу области."
)
DAY = dt.date(2022, 7, 5)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "svodka.db") as made:
        yield made


def add(ledger: Ledger, reader: Reader, *texts: tuple[str, dt.date | None]) -> list[str]:
    documents = [
        Document(text, published=day, source=f"{text_id(text)[:9]}.txt") for text, day in texts
    ]
    ledger.add(documents, reader=reader)
    return [text_id(text) for text, _ in texts]


def origin(ledger: Ledger, document: str) -> tuple[str, str]:
    """The id of the document that one goes back to, and by what."""
    ((found, by),) = ledger.connection.execute(
        "SELECT root.id, this.origin_by FROM document AS this"
        " JOIN document AS root ON root.number = this.origin WHERE this.id = ?",
        (document,),
    )
    return found, by


def test_a_text_that_retells_nobody_is_its_own_origin(ledger: Ledger, reader: Reader) -> None:
    (one,) = add(ledger, reader, (RELEASE, DAY))
    assert origin(ledger, one) == (one, "own")


def test_a_shortened_reprint_has_the_origin_of_the_whole(ledger: Ledger, reader: Reader) -> None:
    cut = RELEASE.partition(" По его словам")[0] + " Подробности позже."
    whole, part = add(ledger, reader, (RELEASE, DAY), (cut, DAY))
    assert origin(ledger, part) == (whole, "text")


def test_a_retold_release_is_known_by_its_figures(ledger: Ledger, reader: Reader) -> None:
    release, retold = add(ledger, reader, (RELEASE, DAY), (RETOLD, DAY + dt.timedelta(days=1)))
    assert origin(ledger, retold) == (release, "claims")


def test_the_same_figures_a_year_later_are_another_origin(ledger: Ledger, reader: Reader) -> None:
    _, later = add(ledger, reader, (RELEASE, DAY), (RETOLD, DAY.replace(year=2023)))
    assert origin(ledger, later) == (later, "own")


def test_a_bulletin_with_the_words_of_the_last_and_other_figures_is_its_own_origin(
    ledger: Ledger, reader: Reader
) -> None:
    june, july = BULLETIN.format(118, 43, 512), BULLETIN.format(97, 38, 341)
    _, second = add(ledger, reader, (june, DAY), (july, DAY + dt.timedelta(days=30)))
    assert origin(ledger, second) == (second, "own")


def test_the_origin_is_what_was_published_first_not_what_was_added_first(
    ledger: Ledger, reader: Reader
) -> None:
    reprint, first = add(
        ledger, reader, (RELEASE + " Так.", DAY), (RELEASE, DAY - dt.timedelta(days=1))
    )
    assert origin(ledger, reprint) == (first, "text")
    assert origin(ledger, first) == (first, "own")
    claims = ledger.connection.execute(
        "SELECT DISTINCT root.id FROM claim JOIN document AS root ON root.number = claim.origin"
    ).fetchall()
    assert claims == [(first,)]


def test_a_verbatim_reprint_of_an_earlier_day_makes_its_text_the_origin(
    ledger: Ledger, reader: Reader
) -> None:
    first, second = add(
        ledger, reader, (RELEASE, DAY), (RELEASE + " Так.", DAY + dt.timedelta(days=1))
    )
    assert origin(ledger, second) == (first, "text")
    earlier = Document(
        RELEASE + " Так.", published=DAY - dt.timedelta(days=1), source="https://a.example/1"
    )
    assert ledger.add(earlier, reader=reader).reprints == 1
    assert origin(ledger, first) == (second, "text")
    assert origin(ledger, second) == (second, "own")


def test_a_third_text_joins_two_origins_into_one(ledger: Ledger, reader: Reader) -> None:
    tail = " Жители соседних сёл рассказали, что дозоры видят каждую ночь и что дороги перекрыты шлагбаумами."
    one, two = add(ledger, reader, (RELEASE, DAY), (tail * 3 + BULLETIN.format(118, 43, 512), DAY))
    assert origin(ledger, two) == (two, "own")
    add(ledger, reader, (RELEASE + BULLETIN.format(118, 43, 512), DAY + dt.timedelta(days=1)))
    assert origin(ledger, two)[0] == one


def test_a_sentence_taken_over_makes_one_origin_of_two_claims_only(
    ledger: Ledger, reader: Reader
) -> None:
    first = f"{SENTENCE} Это сообщила служба охраны."
    other = (
        "Дороги области ремонтируют второй год подряд, и конца работам не видно. Уложено 83 километра "
        f"асфальта, обновлены мосты и указатели. {SENTENCE} Водители просят закончить до морозов."
    )
    one, two = add(ledger, reader, (first, dt.date(2026, 2, 1)), (other, dt.date(2026, 2, 9)))
    found = ledger.connection.execute(
        "SELECT claim.quantity, root.id FROM claim JOIN document AS root ON root.number = claim.origin"
        " JOIN document ON document.number = claim.document WHERE document.id = ?"
        " ORDER BY claim.quantity_start",
        (two,),
    ).fetchall()
    assert [root for words, root in found if "1062" in words] == [one]
    assert [root for words, root in found if "83" in words] == [two]


def test_what_a_retelling_gets_wrong_or_adds_is_its_own(ledger: Ledger, reader: Reader) -> None:
    wrong = RELEASE.replace("17 тысяч", "17") + " Ранее изъяли 960 удочек."
    one, two = add(ledger, reader, (RELEASE, DAY), (wrong, DAY))
    assert origin(ledger, two) == (one, "text")
    own = ledger.connection.execute(
        "SELECT quantity FROM claim JOIN document ON document.number = claim.origin"
        " WHERE document.id = ? ORDER BY quantity_start",
        (two,),
    ).fetchall()
    assert own == [("свыше 17",), ("960",)]


def test_the_same_words_of_another_day_are_another_fact(ledger: Ledger, reader: Reader) -> None:
    text = "За сутки в области выявлено 158 случаев опасного заболевания, сообщил департамент. {}"
    one, two = add(
        ledger,
        reader,
        (text.format("Погода ясная."), DAY),
        (text.format("Ожидается дождь со снегом."), DAY.replace(month=10)),
    )
    assert origin(ledger, two)[0] == two
    assert one != two
    ((roots,),) = ledger.connection.execute("SELECT count(DISTINCT origin) FROM claim")
    assert roots == 2


# ---- MinHash


def test_bands_are_the_same_in_every_release() -> None:
    assert minhash.bands(minhash.shingles(RELEASE))[0] == -3695086830590999948


def test_short_texts_have_no_bands() -> None:
    assert minhash.bands(minhash.shingles("Изъято 54 гранаты.")) == []
    assert minhash.bands(minhash.shingles("")) == []


def test_case_marks_and_the_letter_yo_do_not_count() -> None:
    assert minhash.words("Предотвращён ВЫВОЗ – 5 тонн!") == minhash.words(
        "предотвращен вывоз, 5 тонн"
    )


def test_texts_that_agree_share_bands_and_others_share_none() -> None:
    mine = set(minhash.bands(minhash.shingles(RELEASE)))
    hyphens = RELEASE.replace("полуго", "полу\u00adго").replace("нару", "на\u00adру")
    assert mine == set(minhash.bands(minhash.shingles(hyphens)))
    assert mine & set(minhash.bands(minhash.shingles(RELEASE.replace("Ерлан ", ""))))
    assert not mine & set(minhash.bands(minhash.shingles(BULLETIN)))


def test_common_shingles_are_those_of_the_part() -> None:
    whole = minhash.shingles(RELEASE)
    part = minhash.shingles(RELEASE[:120])
    assert minhash.common(part, whole) >= len(part) - 1
    assert minhash.common(whole, minhash.shingles(BULLETIN)) == 0
