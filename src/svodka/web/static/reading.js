/* A document: lights up the claim one is at, steps through claims by keys, mouse and touch. */
import { toast } from "./page.js";

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const narrow = matchMedia("(max-width: 60rem)");

let cards = [];
let stretches = new Map();
let labels = {};
let stepper, output;
let active = null;
let lit = null;
/* Cards that slide under a mouse at rest are not pointed at. */
let moved = false;
document.addEventListener("mousemove", (event) => (moved = event.movementX !== 0 || event.movementY !== 0), { capture: true });

/* What the page holds now; again after a correction has replaced it. */
function take(main) {
  cards = [...main.querySelectorAll(".cards > .card")];
  stepper = main.querySelector(".stepper");
  output = stepper?.querySelector("output");
  stretches = new Map(cards.map((card) => [card.id, []]));
  labels = {};
  for (const one of main.querySelectorAll(".legend .label")) labels[one.dataset.slot] = one.textContent.trim();
  for (const element of main.querySelectorAll(".s")) {
    for (const pair of element.dataset.in.split(" ")) {
      const [claim, slot] = pair.split(".");
      stretches.get(claim)?.push({ element, slot });
    }
  }
  /* The server has lit the claim that the address names; from here on it is the script's. */
  for (const element of main.querySelectorAll(".on")) dim(element);
  main.querySelectorAll(".card.lit").forEach((card) => card.classList.remove("lit"));
  active = lit = null;
  if (stepper) stepper.hidden = !cards.length;
}

function dim(element) {
  element.classList.remove(...[...element.classList].filter((name) => name === "on" || name.startsWith("on-")));
  delete element.dataset.label;
}

function light(card) {
  if (card === lit) return;
  if (lit) {
    lit.classList.remove("lit");
    for (const { element } of stretches.get(lit.id) ?? []) dim(element);
  }
  lit = card;
  if (!card) return;
  card.classList.add("lit");
  const begun = new Set();
  for (const { element, slot } of stretches.get(card.id)) {
    element.classList.add("on", `on-${slot}`);
    if (slot !== "quantity" && !begun.has(slot)) {
      begun.add(slot);
      const label = labels[slot] ?? slot;
      element.dataset.label = element.dataset.label ? `${element.dataset.label}, ${label}` : label;
    }
  }
  part(card);
}

/* A label that would run into the next one on its line is left out: the line's style says it. */
function part(card) {
  const canvas = document.createElement("canvas").getContext("2d");
  let right = -1;
  let line = -1;
  const labelled = [...new Set(stretches.get(card.id).map(({ element }) => element))].filter((e) => e.dataset.label);
  labelled.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  for (const element of labelled) {
    const box = element.getClientRects()[0];
    if (!box) continue;
    const style = getComputedStyle(element, "::after");
    canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const end = box.left + canvas.measureText(element.dataset.label).width * 1.08;
    if (Math.abs(box.top - line) < 4 && box.left < right + 3) {
      delete element.dataset.label;
      continue;
    }
    line = box.top;
    right = end;
  }
}

function place(card) {
  const address = new URL(location);
  address.hash = "";
  if (card) address.searchParams.set("claim", card.dataset.claim);
  else address.searchParams.delete("claim");
  history.replaceState(null, "", address);
}

function show(card, { text = true, focus = false } = {}) {
  active?.classList.remove("active");
  active?.removeAttribute("aria-current");
  active = card;
  light(card);
  if (output) output.textContent = card ? `${cards.indexOf(card) + 1} / ${cards.length}` : `${cards.length}`;
  place(card);
  if (!card) return;
  card.classList.add("active");
  card.setAttribute("aria-current", "true");
  offer(card);
  if (focus && !narrow.matches) card.focus({ preventScroll: true });
  const column = card.closest("aside");
  if (!narrow.matches) {
    const gap = card.getBoundingClientRect().top - column.getBoundingClientRect().top;
    const room = column.clientHeight - card.offsetHeight;
    if (gap < 16 || gap > room - 16) column.scrollTop += gap - Math.max(16, room / 3);
  }
  const figure = stretches.get(card.id).find(({ slot }) => slot === "quantity")?.element;
  if (!text || !figure) return;
  const top = figure.getBoundingClientRect().top;
  if (top < 60 || top > innerHeight * (narrow.matches ? 0.4 : 0.8)) {
    scrollBy({ top: top - innerHeight / (narrow.matches ? 5 : 3), behavior: calm.matches ? "auto" : "smooth" });
  }
}

/* The forms of review are the same for every claim: one template, put into the card one is at. */
function offer(card) {
  const template = document.getElementById("review-forms");
  if (!template || card.querySelector(".review")) return;
  document.querySelector(".js .cards .review[data-put]")?.remove();
  const forms = template.content.cloneNode(true).firstElementChild;
  forms.dataset.put = "";
  for (const form of forms.querySelectorAll("form")) {
    form.setAttribute("action", form.getAttribute("action").replace("CLAIM", card.dataset.claim));
  }
  for (const field of forms.querySelectorAll("[name=next]")) field.value = field.value.replace("CLAIM", card.dataset.claim);
  const slot = forms.querySelector("[name=slot]");
  const value = forms.querySelector("[name=value]");
  const said = () => card.querySelector(`[data-value="${slot.value}"]`)?.textContent.trim() ?? card.dataset[slot.value] ?? "";
  slot.addEventListener("change", () => { value.value = said(); value.select(); });
  forms.querySelector("details").addEventListener("toggle", () => { value.value = said(); value.focus(); });
  card.querySelector("footer").append(forms);
}

function step(by) {
  moved = false;
  if (!cards.length) return;
  const at = active ? cards.indexOf(active) + by : by > 0 ? 0 : cards.length - 1;
  if (cards[at]) show(cards[at], { focus: true });
}

async function copy(card) {
  if (!card) return;
  const answer = await fetch(`/claims/${card.dataset.claim}.json`);
  const citation = `${(await answer.json()).citation.text} ${location.origin}/claims/${card.dataset.claim}`;
  const words = document.querySelector("[data-copied]")?.dataset;
  try {
    await navigator.clipboard.writeText(citation);
    toast(words?.copied);
  } catch {
    toast(citation);
  }
}

/* A form of review is sent in the background and the page taken anew, where one is. */
async function send(form, submitter) {
  const body = new URLSearchParams(new FormData(form, submitter));
  form.querySelectorAll("button").forEach((button) => (button.disabled = true));
  const answer = await fetch(form.action, { method: "POST", body, headers: { accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  moved = false;
  const fresh = page.querySelector("main");
  if (!fresh?.querySelector(".document")) {
    toast(fresh?.querySelector(".notice, h1")?.textContent ?? String(answer.status));
    form.querySelectorAll("button").forEach((button) => (button.disabled = false));
    return;
  }
  const at = cards.indexOf(active);
  const claim = active?.dataset.claim;
  const scrolled = document.querySelector(".document aside").scrollTop;
  document.querySelector("main").replaceWith(document.adoptNode(fresh));
  take(fresh);
  wire(fresh);
  fresh.querySelector("aside").scrollTop = scrolled;
  const next = cards.find((card) => card.dataset.claim === claim) ?? cards[Math.min(at, cards.length - 1)];
  show(next ?? null, { text: false, focus: true });
  const said = fresh.querySelector(".notice[role=status]")?.textContent.trim();
  if (said) toast(said);
}

function wire(main) {
  for (const card of cards) {
    card.addEventListener("mouseenter", () => moved && light(card));
    card.addEventListener("mouseleave", () => moved && light(active));
    card.addEventListener("focusin", () => card !== active && show(card));
    card.addEventListener("click", (event) => {
      if (!event.target.closest("a, button, summary, input, select, label") && card !== active) show(card);
    });
  }
  stepper?.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) step(Number(button.dataset.step));
  });
  main.addEventListener("submit", (event) => {
    if (!event.target.closest(".review")) return;
    event.preventDefault();
    send(event.target, event.submitter).catch(() => event.target.submit());
  });
  main.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-to]");
    const card = link && document.getElementById(link.dataset.to);
    if (!card) return;
    event.preventDefault();
    show(card, { text: !link.classList.contains("q") });
  });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea, dialog")) return;
  /* The keys by their letter, and by their place: j and k on a Russian keyboard are «о» and «л». */
  if (event.key === "j" || event.code === "KeyJ") step(1);
  else if (event.key === "k" || event.code === "KeyK") step(-1);
  else if (event.key === "c" || event.code === "KeyC") copy(active);
  else if (event.key === "Escape") {
    document.activeElement?.blur();
    show(null);
  } else return;
  event.preventDefault();
});

const main = document.querySelector("main");
take(main);
wire(main);
const named = new URL(location).searchParams.get("claim");
const first = cards.find((card) => card.dataset.claim === named) ?? main.querySelector(".card:target");
if (first) show(first);
