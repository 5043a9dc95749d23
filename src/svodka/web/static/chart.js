/* A series as charts, one for each kind of period, drawn from the table that stands below them.
   Every mark is a link to its quote. Needs Plot (vendor/), which needs d3. */
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

function points() {
  return [...table.querySelectorAll("tbody tr[data-point]")].map((row) => {
    const said = JSON.parse(row.dataset.point);
    const from = day(said.from);
    const to = day(said.to);
    const running = said.grain === "running";
    return { ...said, row, from, to, at: !from || !to ? from ?? to : running ? to : new Date((+from + +to) / 2) };
  });
}

/* A curve goes through one figure a period, and breaks where one is missing; those that dispute it stand beside it. */
const agreed = (one, place, all) => !one.disputed || all.findIndex((other) => other.period === one.period && other.line === one.line) === place;

/* Figures that dispute one another stand side by side, however near they are. */
function apart(data, domain) {
  const gap = (domain[1] - domain[0]) * 0.016;
  for (const one of data.filter((each) => each.disputed)) {
    const rivals = data.filter((each) => each.disputed && each.period === one.period && each.line === one.line);
    one.at = new Date(+one.at + (rivals.indexOf(one) - (rivals.length - 1) / 2) * gap);
  }
}

/* Where no origin disagrees all marks are circles; where some do, each origin has its shape. */
function shape(data) {
  const origins = [...new Set(data.filter((one) => one.disputed).map((one) => one.origin))];
  for (const one of data) {
    const place = origins.indexOf(one.origin);
    one.symbol = one.disputed ? SHAPES[1 + (place % (SHAPES.length - 1))] : "circle";
  }
  return origins.map((origin, place) => ({ origin, symbol: SHAPES[1 + (place % (SHAPES.length - 1))] }));
}

function tone(data) {
  const lines = [...new Set(data.map((one) => one.line))];
  for (const one of data) one.tone = `var(--tone-${lines.indexOf(one.line) % TONES})`;
  return lines;
}

function years(data) {
  const first = Math.min(...data.map((one) => (one.from ?? one.at).getUTCFullYear()));
  const last = Math.max(...data.map((one) => (one.to ?? one.at).getUTCFullYear()));
  return [new Date(Date.UTC(first, 0)), new Date(Date.UTC(last + 1, 0))];
}

function draw(data, width, domain) {
  const running = data[0].grain === "running";
  const curve = data[0].comparable;
  const known = data.flatMap((one) => [one.value, one.low, one.high]).filter((value) => value !== null);
  /* Zero is always in it; what is below it stands below its line. */
  const [least, greatest] = [Math.min(0, ...known), Math.max(0, ...known)];
  const room = greatest - least || 1;
  const reach = room * 0.12;
  const most = data.length > 1 ? 5 : 3;
  const ticks = data.every((one) => Number.isInteger(one.value)) ? Math.min(most, Math.ceil(room * 1.08)) : most;
  const open = data.filter((one) => UP.includes(one.relation) || DOWN.includes(one.relation));
  const edge = room * (open.length ? 0.15 : 0.08);
  const far = (one) => one.value + (UP.includes(one.relation) ? reach : -(one.value < 0 ? reach : Math.min(reach, one.value)));
  const ranges = data.filter((one) => one.relation === "range" && one.low !== null && one.high !== null);
  const svg = Plot.plot({
    width,
    height: data.length > 1 ? HEIGHT : HEIGHT * 0.6,
    marginLeft: 58,
    marginRight: 16,
    marginTop: 22,
    marginBottom: 28,
    className: "plot",
    ariaLabel: figure.dataset.title,
    x: { type: "utc", domain, label: null, tickSize: 4, inset: 10, ticks: Math.min(10, width / 90), tickFormat: date },
    y: { domain: [least < 0 ? least - edge : 0, greatest > 0 || least === 0 ? greatest + edge : 0], label: data[0].unit, labelAnchor: "top", tickFormat: (value) => short.format(value), ticks },
    marks: [
      Plot.gridY({ stroke: "var(--line)", strokeOpacity: 1, ticks }),
      Plot.ruleY([0], { stroke: "var(--soft)" }),
      running
        ? null
        : Plot.link(data.filter((one) => one.from && one.to), { x1: "from", x2: "to", y1: "value", y2: "value", stroke: "tone", strokeWidth: 5, strokeOpacity: 0.28, strokeLinecap: "round" }),
      curve
        ? Plot.line(data.filter(agreed), { x: "at", y: "value", z: "curve", stroke: "tone", strokeWidth: running ? 1.5 : 1, strokeDasharray: running ? null : "2 3" })
        : null,
      Plot.arrow(open, { x1: "at", x2: "at", y1: "value", y2: far, stroke: "tone", strokeWidth: 1.5, headLength: 7, headAngle: 70, insetStart: 6 }),
      Plot.link(ranges, { x1: "at", x2: "at", y1: "low", y2: "high", stroke: "tone", strokeWidth: 1.5 }),
      Plot.dot(ranges.flatMap((one) => [{ ...one, value: one.low }, { ...one, value: one.high }]), { x: "at", y: "value", symbol: "hexagon", r: 2, fill: "tone" }),
      Plot.dot(data, {
        x: "at", y: "value", symbol: "symbol", r: 5.5, strokeWidth: 2, stroke: "tone",
        fill: (one) => (one.relation === "exact" ? one.tone : "var(--card)"),
        href: "href", className: "marks",
      }),
    ],
  });
  /* The page's policy forbids styles inside a page; chart.css has these. */
  svg.querySelectorAll("style").forEach((style) => style.remove());
  svg.querySelectorAll("g[aria-label]").forEach((group) => group.removeAttribute("aria-label"));
  svg.setAttribute("role", "group");
  return svg;
}

function legend(lines, shapes) {
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
  if (lines.length > 1) lines.forEach((line, place) => entry(path("circle", `tone-${place % TONES}`), line || figure.dataset.whole));
  for (const { origin, symbol } of shapes) entry(path(symbol, "hollow"), origin || "?");
  return list.childElementCount ? list : null;
}

function build() {
  const all = points().filter((one) => one.at && one.value !== null);
  figure.replaceChildren();
  const grains = Map.groupBy ? Map.groupBy(all, (one) => one.grain) : all.reduce((m, one) => m.set(one.grain, [...(m.get(one.grain) ?? []), one]), new Map());
  /* The fullest chart comes first; each shows whole years. */
  for (const data of [...grains.values()].sort((a, b) => b.length - a.length)) {
    const part = document.createElement("section");
    part.className = "grain";
    const heading = document.createElement("h2");
    heading.textContent = data[0].grain_title;
    const lines = tone(data);
    const shapes = shape(data);
    const domain = years(data);
    apart(data, domain);
    const svg = draw(data, Math.max(300, figure.clientWidth), domain);
    const key = legend(lines, shapes);
    part.append(heading, ...(key ? [key] : []), svg);
    figure.append(part);
    /* Plot draws the marks in the order of the data, those without a value left out. */
    const marks = [...svg.querySelectorAll("g.marks a")];
    marks.forEach((mark, place) => lead(mark, data[place]));
  }
}

let pinned = null;

/* A mark shows its quote when one is on it, and keeps it when it is chosen. */
function lead(mark, point) {
  if (!point) return;
  const panel = document.getElementById("at-mark");
  mark.setAttribute("aria-label", figure.dataset.mark.replace("{words}", point.words).replace("{period}", point.period));
  const show = () => {
    document.querySelectorAll("tr.lit").forEach((row) => row.classList.remove("lit"));
    point.row.classList.add("lit");
    const heading = document.createElement("h3");
    heading.textContent = [point.words, point.period].filter(Boolean).join(" · ");
    const quote = document.createElement("blockquote");
    quote.className = "quote";
    quote.textContent = point.row.querySelector("q").textContent;
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
