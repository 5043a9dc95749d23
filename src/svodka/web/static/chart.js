/* A series as charts, one for each kind of period and unit, drawn from the table that stands below them, or, where
   that is but a part of the series, from what the ledger makes of all of it.
   Every mark is a link to its quote, or to those that it is made of. Needs Plot (vendor/), which needs d3. */
const { Plot } = globalThis;

const figure = document.querySelector("figure[data-chart]");
const table = document.querySelector("table[data-points]");
const locale = document.documentElement.lang;
/* Browsers know few words of Kazakh: its months come with the page, its numbers are written as Russian ones. */
const short = locale === "kk" ? new Intl.NumberFormat("ru") : new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });
const SHAPES = ["circle", "square", "diamond", "triangle", "star", "wye", "cross"];
const TONES = 6;
const UP = ["more_than", "at_least", "vague"];
const DOWN = ["less_than", "at_most"];
const HEIGHT = 230;

/* A year where one begins, else a month or a day; all in the language of the page. */
function date(at) {
  const month = figure.dataset.months.split("|")[at.getUTCMonth()];
  if (at.getUTCDate() > 1) return `${at.getUTCDate()} ${month}`;
  return at.getUTCMonth() === 0 ? String(at.getUTCFullYear()) : month;
}

const day = (text) => (text ? new Date(`${text}T00:00:00Z`) : null);

function dated(said) {
  const from = day(said.from);
  const to = day(said.to);
  const running = said.grain === "running";
  return { ...said, from, to, at: !from || !to ? from ?? to : running ? to : new Date((+from + +to) / 2) };
}

/* The charts, each with its points and the names of lines that it leaves out: the fullest comes first. */
function charts() {
  if (figure.dataset.overview)
    return JSON.parse(figure.dataset.overview).map((chart) => ({
      ...chart,
      points: chart.points.map((said) => dated({ ...said, ...chart, points: null })),
    }));
  const kinds = new Map();
  for (const row of table.querySelectorAll("tbody tr[data-point]")) {
    const one = { ...dated(JSON.parse(row.dataset.point)), row, agreed: true };
    if (!one.at || one.value === null) continue;
    const kind = JSON.stringify([one.grain, one.unit]);
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return [...kinds.values()].map((all) => ({ points: all, undrawn: [] })).sort((a, b) => b.points.length - a.points.length);
}

/* A curve goes through one figure a period, and breaks where one is missing; those that dispute it stand beside it. */
const agreed = (one, place, all) => !one.disputed || all.findIndex((other) => other.period === one.period && other.line === one.line) === place;

/* Figures that dispute one another stand side by side, however near they are, and lines in a chart of whole periods;
   never beyond the period that they are about, unless that is too narrow to see. */
function apart(data, lines, domain) {
  const whole = domain[1] - domain[0];
  const beside = (one, place, many) => {
    const room = Math.max(one.from && one.to ? one.to - one.from : 0, whole * 0.05);
    one.at = new Date(+one.at + (place - (many - 1) / 2) * Math.min(whole * 0.016, room / many));
  };
  for (const one of data.filter((each) => each.disputed)) {
    const rivals = data.filter((each) => each.disputed && each.period === one.period && each.line === one.line);
    beside(one, rivals.indexOf(one), rivals.length);
  }
  if (!data[0].row) for (const one of data) beside(one, lines.indexOf(one.line), lines.length);
}

/* What comes most often, at most so many of them: the last of these stands for all the rest, if there are more. */
function most(names, many) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const all = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
  const own = all.length > many ? many - 1 : all.length;
  return [all.slice(0, own), all.slice(own)];
}

/* Where no origin disagrees all marks are circles; where some do, each origin has its shape, the rarest one in common. */
function shape(data) {
  const [own, rest] = most(data.filter((one) => one.disputed).map((one) => one.origin), SHAPES.length - 1);
  const of = (origin) => SHAPES[1 + (own.includes(origin) ? own.indexOf(origin) : own.length)];
  for (const one of data) one.symbol = one.disputed ? of(one.origin) : "circle";
  return [...own.map((origin) => [[origin], of(origin)]), ...(rest.length ? [[rest, of(rest[0])]] : [])];
}

const toned = new Map();

/* A line has one colour in all charts of a page, and no two of a chart have the same: the rest are small and grey. */
function tone(data) {
  const [own, rest] = most(data.map((one) => one.line), TONES);
  const taken = new Set();
  const tones = new Map();
  for (const kept of [true, false])
    for (const line of own) {
      if (tones.has(line) || toned.has(line) !== kept) continue;
      const free = [...Array(TONES).keys()].filter((one) => !taken.has(one));
      const wanted = kept && !taken.has(toned.get(line)) ? toned.get(line) : free[0];
      tones.set(line, wanted);
      taken.add(wanted);
      if (!kept) toned.set(line, wanted);
    }
  for (const one of data) {
    one.other = !tones.has(one.line);
    one.tone = one.other ? "var(--soft)" : `var(--tone-${tones.get(one.line)})`;
  }
  return { tones, rest };
}

function years(data) {
  const first = Math.min(...data.map((one) => (one.from ?? one.at).getUTCFullYear()));
  const last = Math.max(...data.map((one) => (one.to ?? one.at).getUTCFullYear()));
  return [new Date(Date.UTC(first, 0)), new Date(Date.UTC(last + 1, 0))];
}

function draw(data, width, domain) {
  const running = data[0].grain === "running";
  const curve = data[0].comparable;
  const known = data.flatMap((one) => [one.value, one.low, one.high, one.greatest ?? null]).filter((value) => value !== null);
  /* Zero is always in it; what is below it stands below its line. */
  const [least, greatest] = [Math.min(0, ...known), Math.max(0, ...known)];
  const room = greatest - least || 1;
  const reach = room * 0.12;
  const most = data.length > 1 ? 5 : 3;
  const ticks = data.every((one) => Number.isInteger(one.value)) ? Math.min(most, Math.ceil(room * 1.08)) : most;
  const open = data.filter((one) => one.agreed && (UP.includes(one.relation) || DOWN.includes(one.relation)));
  const edge = room * (open.length ? 0.15 : 0.08);
  const far = (one) => one.value + (UP.includes(one.relation) ? reach : -(one.value < 0 ? reach : Math.min(reach, one.value)));
  /* Figures that disagree are a bar between two hollow marks: none of them is between. */
  const several = data.filter((one) => !one.agreed);
  const marks = several.flatMap((one) => [one, { ...one, value: one.greatest }]);
  const dots = several.length ? [...data.filter((one) => one.agreed), ...marks] : data;
  const ranges = data.filter((one) => one.relation === "range" && one.low !== null && one.high !== null);
  /* Years are not parted into months: figures beside each other in one are none of its months. */
  const at = Math.min(10, width / 90);
  const many = (domain[1] - domain[0]) / 31556952e3;
  const moments = data[0].grain === "year" ? globalThis.d3.utcYear.every(Math.max(1, Math.ceil(many / at))) : at;
  const svg = Plot.plot({
    width,
    height: data.length > 1 ? HEIGHT : HEIGHT * 0.6,
    marginLeft: 58,
    marginRight: 16,
    marginTop: 22,
    marginBottom: 28,
    className: "plot",
    ariaLabel: figure.dataset.title,
    x: { type: "utc", domain, label: null, tickSize: 4, inset: 10, ticks: moments, tickFormat: date },
    y: { domain: [least < 0 ? least - edge : 0, greatest > 0 || least === 0 ? greatest + edge : 0], label: data[0].unit, labelAnchor: "top", tickFormat: (value) => short.format(value), ticks },
    marks: [
      Plot.gridY({ stroke: "var(--line)", strokeOpacity: 1, ticks }),
      Plot.ruleY([0], { stroke: "var(--soft)" }),
      running
        ? null
        : Plot.link(data.filter((one) => one.row && one.from && one.to), { x1: "from", x2: "to", y1: "value", y2: "value", stroke: "tone", strokeWidth: 5, strokeOpacity: 0.28, strokeLinecap: "round" }),
      curve
        ? Plot.line(data.filter((one) => one.agreed && !one.other).filter(agreed), { x: "at", y: "value", z: "curve", stroke: "tone", strokeWidth: running ? 1.5 : 1, strokeDasharray: running ? null : "2 3" })
        : null,
      Plot.link(several, { x1: "at", x2: "at", y1: "value", y2: "greatest", stroke: "tone", strokeWidth: 2.5, strokeOpacity: 0.55 }),
      Plot.arrow(open, { x1: "at", x2: "at", y1: "value", y2: far, stroke: "tone", strokeWidth: 1.5, headLength: 7, headAngle: 70, insetStart: 6 }),
      Plot.link(ranges, { x1: "at", x2: "at", y1: "low", y2: "high", stroke: "tone", strokeWidth: 1.5 }),
      Plot.dot(ranges.flatMap((one) => [{ ...one, value: one.low }, { ...one, value: one.high }]), { x: "at", y: "value", symbol: "hexagon", r: 2, fill: "tone" }),
      Plot.dot(dots, {
        x: "at", y: "value", symbol: "symbol", r: (one) => (one.other || !one.row ? 3 : 5.5), strokeWidth: data[0].row ? 2 : 1.5, stroke: "tone",
        fill: (one) => (one.relation === "exact" ? one.tone : "var(--card)"),
        href: "href", className: "marks", sort: null,
      }),
    ],
  });
  /* The page's policy forbids styles inside a page; chart.css has these. */
  svg.querySelectorAll("style").forEach((style) => style.remove());
  svg.querySelectorAll("g[aria-label]").forEach((group) => group.removeAttribute("aria-label"));
  svg.setAttribute("role", "group");
  /* Plot draws the marks in the order of the data. */
  svg.querySelectorAll("g.marks a").forEach((mark, place) => lead(mark, dots[place]));
  return svg;
}

/* Names in a row; of many the first, and how many more there are. */
function named(names) {
  const shown = names.slice(0, 12).map((name) => name || figure.dataset.whole).join("; ");
  return names.length > 12 ? `${shown} … +${names.length - 12}` : shown;
}

function legend({ tones, rest }, shapes, undrawn) {
  const list = document.createElement("ul");
  list.className = "key";
  const entry = (mark, words) => {
    const item = document.createElement("li");
    const sign = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    sign.setAttribute("viewBox", "-8 -8 16 16");
    sign.setAttribute("aria-hidden", "true");
    sign.append(mark);
    item.append(sign, words);
    list.append(item);
  };
  const path = (symbol, name) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", "path");
    element.setAttribute("d", globalThis.d3.symbol(globalThis.d3[`symbol${symbol[0].toUpperCase()}${symbol.slice(1)}`], 70)());
    element.setAttribute("class", name);
    return element;
  };
  const several = tones.size + rest.length + undrawn.length > 1;
  for (const [line, number] of tones) if (several || line) entry(path("circle", `tone-${number}`), named([line]));
  if (rest.length) entry(path("circle", "others"), figure.dataset.others.replace("{names}", named(rest)));
  for (const [origins, symbol] of shapes) entry(path(symbol, "hollow"), origins.map((origin) => origin || "?").join("; "));
  if (undrawn.length) {
    const item = document.createElement("li");
    item.className = "soft";
    item.append(figure.dataset.undrawn.replace("{names}", named(undrawn)));
    list.append(item);
  }
  return list.childElementCount ? list : null;
}

function build() {
  figure.replaceChildren();
  toned.clear();
  /* Each chart shows whole years. */
  for (const { points: data, undrawn } of charts()) {
    const part = document.createElement("section");
    part.className = "grain";
    const heading = document.createElement("h2");
    heading.textContent = data[0].grain_title;
    const lines = tone(data);
    const shapes = shape(data);
    const domain = years(data);
    apart(data, [...lines.tones.keys()], domain);
    const svg = draw(data, Math.max(300, figure.clientWidth), domain);
    const key = legend(lines, shapes, undrawn);
    part.append(heading, ...(key ? [key] : []), svg);
    figure.append(part);
  }
}

let pinned = null;

/* A mark shows its quote when one is on it, and keeps it when it is chosen. */
function lead(mark, point) {
  if (!point) return;
  if (!point.row) {
    const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
    title.textContent = point.words;
    mark.append(title);
    mark.setAttribute("aria-label", point.words);
    return;
  }
  const panel = document.getElementById("at-mark");
  mark.setAttribute("aria-label", figure.dataset.mark.replace("{words}", point.words).replace("{period}", point.period));
  const show = () => {
    document.querySelectorAll("tr.lit").forEach((row) => row.classList.remove("lit"));
    point.row.classList.add("lit");
    const heading = document.createElement("h3");
    heading.textContent = [point.words, point.line, point.period].filter(Boolean).join(" · ");
    const quote = document.createElement("blockquote");
    quote.className = "quote";
    const said = point.row.querySelector("q");
    quote.textContent = said.textContent;
    quote.lang = said.lang;
    const source = point.row.querySelector(".source").cloneNode(true);
    const more = document.createElement("a");
    more.href = point.href;
    more.textContent = figure.dataset.claim;
    source.append(" · ", more);
    panel.replaceChildren(heading, quote, source);
    panel.classList.add("told");
  };
  mark.addEventListener("mouseenter", () => pinned || show());
  mark.addEventListener("focus", () => { pinned = null; show(); });
  mark.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    figure.querySelectorAll(".chosen").forEach((one) => one.classList.remove("chosen"));
    mark.classList.add("chosen");
    pinned = mark;
    show();
  });
}

if (figure && table && Plot) {
  build();
  let wide = figure.clientWidth;
  new ResizeObserver(() => {
    if (Math.abs(figure.clientWidth - wide) < 8) return;
    wide = figure.clientWidth;
    build();
  }).observe(figure);
}
