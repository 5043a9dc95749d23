"""What markup and notes leave in the letters of a text, none of which is read: stars, footnotes, links, tags.

Each pattern here is a piece of one that is looked for in a text from left to right.
"""

BOLD = r"\*\*(?=[^\s*](?:[^*\n]*[^\s*])?\*\*(?!\*))|(?<=[^\s*\d])\*\*(?!\*)|(?<=\d)\*\*(?![\d_*])"
"""«**12** homes», «£**1.2**bn»; «2**3» is a power."""
ITALIC = (
    r"(?<![\w*])\*(?=[^\W_][^*\n]*\*(?![\w*]))|(?<=[^\W\d_])\*(?![\w*])"
    r"|(?<![\w_])__?(?=[^\W_][^_\n]*_)|(?<=[^\W_])__?(?!\w)"
)
"""«*almost* 40», «_almost_ 40», and the star of a note behind a word: «Meta* paid»."""
STARRED = r"(?<=\d[\d.,]\d)\*{1,3}(?![\w*])|(?<=\d\d)\*{1,3}(?![\w*])"
"""The star of a note behind a number: «50 000* roubles»; «5*» are the stars of a hotel."""
RAISED = (
    r"(?:(?<=\d)(?=¹)|(?<=\d\d\d)|(?<=\d[.,]\d)|(?<=[%‰])|(?<=\d(?:bn|mn|tn))|(?<=млн)|(?<=млрд)|(?<=трлн)|(?<=тыс\.)|(?<=чел\.)"
    r"|(?<=[^\W\d_]{2})(?=¹)|(?<=[^\W\d_]{3}[.,;:!?»”]))"
    r"[¹²³⁴-⁹](?:[,–-][¹²³⁴-⁹])*(?![\w⁰¹²³⁴-⁹])"
)
"""A raised digit of a footnote, or those of some («312¹,²»); behind one digit («10⁶», but not «5¹») or a unit
(«м²») it is a power."""
REFERENCE = r"\[\^[\w-]{1,30}\]|(?<=[^\s\[(])\[\d{1,3}\](?!\()"
"""The same in Markdown and in encyclopaedias: «8 710[^2]», «said.[12]»."""
LINK = (
    r"\[(?=[^\[\]\n]{1,300}\]\(https?://)|(?<=[^\s\[])\]\(https?://[^\s()]{1,500}\)"
    r"|[ ][(\[]https?://[^\s()\[\]]{1,500}[)\]]"
)
"""«[The mill](https://mill.example) said», «said (https://mill.example)»."""
_ATTRIBUTES = r"(?:\s[^<>]{0,500})?/?>"
TAG = rf"(?i:</?(?:b|i|u|em|strong|span|font|mark|small|a|nobr|wbr){_ATTRIBUTES})"
"""«<b>12</b> homes»."""
REMARK = (
    r"<!--[^<>]{0,500}-->"
    rf"|(?i:<script{_ATTRIBUTES}[^<]{{0,5000}}</script>|<style{_ATTRIBUTES}[^<]{{0,5000}}</style>)"
)
"""«<!-- wp:paragraph -->» and what browsers do, which no one reads."""
BLOCK = (
    r"(?i:</?(?:p|br|hr|div|h[1-6]|ul|ol|dl|dt|dd|table|thead|tbody|tfoot|caption|section|article"
    rf"|aside|header|footer|main|blockquote|figure|figcaption|pre|img|iframe)"
    rf"{_ATTRIBUTES}|</li\s*>|<tr{_ATTRIBUTES})"
)
"""«<p>12 homes burned.</p><p>Two died.</p>» of a site's own store, where each begins or ends a line."""
ITEM = rf"(?i:<li{_ATTRIBUTES})"
"""«<ul><li>12 homes<li>3 barns</ul>»."""
CELL = rf"(?i:</?t[dh]{_ATTRIBUTES}|</tr\s*>)"
"""«<tr><td>Homes</td><td>12</td></tr>», a row of a table."""
LINE_HEAD = r"(?:(?<=\n)|\A)(?:(?:>[ ]?){1,9}|#{1,6}[ ])(?=[^\W\d_]|[«\"“„])"
"""«> Two people died» of an answered mail, which is no more than two, and «## Two people died»."""
