/* Lights up what a claim was read from, and goes from claim to claim by keys, mouse and touch.
   The pages of `svodka serve` import it; it stands in the page of `--format html` before page.js. */

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const narrow = matchMedia("(max-width: 60rem)");

export class Lighting {
  cards = [];
  active = null;
  lit = null;
  stretches = new Map();

  /* `label` is the word for a slot, `tell` is told of the card one is at (null for none) and its position. */
  constructor({ label = (slot) => slot, tell = () => {} } = {}) {
    this.label = label;
    this.tell = tell;
    document.addEventListener("keydown", (event) => this.#key(event));
  }

  /* Takes the cards of an element, and the stretches of text that they were read from. */
  take(root) {
    this.cards = [...root.querySelectorAll(".cards > .card")];
    this.stretches = new Map(this.cards.map((card) => [card.id, []]));
    for (const element of root.querySelectorAll(".s")) {
      for (const pair of element.dataset.in.split(" ")) {
        const [claim, slot] = pair.split(".");
        this.stretches.get(claim)?.push({ element, slot });
      }
    }
    /* The server has lit the claim that an address names; from here on it is the script's. */
    for (const element of root.querySelectorAll(".on")) dim(element);
    for (const card of root.querySelectorAll(".card.lit")) card.classList.remove("lit");
    this.active = this.lit = null;
    for (const card of this.cards) this.#listen(card);
    for (const stepper of root.querySelectorAll(".stepper")) {
      stepper.hidden = !this.cards.length;
      stepper.addEventListener("click", (event) => {
        const button = event.target.closest("button");
        if (button) this.step(Number(button.dataset.step));
      });
    }
    root.addEventListener("click", (event) => {
      const link = event.target.closest("a[href]");
      const card = link?.pathname === location.pathname && document.getElementById(link.hash.slice(1));
      if (!card || !this.cards.includes(card)) return;
      event.preventDefault();
      this.show(card, { text: !link.classList.contains("q") });
    });
  }

  #listen(card) {
    /* A card that slides under a mouse at rest is not pointed at. */
    card.addEventListener("mousemove", (event) => (event.movementX || event.movementY) && this.light(card));
    card.addEventListener("mouseleave", () => this.light(this.active));
    card.addEventListener("focusin", () => card !== this.active && this.show(card));
    card.addEventListener("click", (event) => {
      if (!event.target.closest("a, button, summary, input, select, label") && card !== this.active) this.show(card);
    });
  }

  light(card) {
    if (card === this.lit) return;
    if (this.lit) {
      this.lit.classList.remove("lit");
      for (const { element } of this.stretches.get(this.lit.id) ?? []) dim(element);
    }
    this.lit = card;
    if (!card) return;
    card.classList.add("lit");
    const begun = new Set();
    for (const { element, slot } of this.stretches.get(card.id)) {
      element.classList.add("on", `on-${slot}`);
      if (slot !== "quantity" && !begun.has(slot)) {
        begun.add(slot);
        const label = this.label(slot);
        element.dataset.label = element.dataset.label ? `${element.dataset.label}, ${label}` : label;
      }
    }
    part(this.stretches.get(card.id).map(({ element }) => element));
  }

  show(card, { text = true, focus = false } = {}) {
    this.active?.classList.remove("active");
    this.active?.removeAttribute("aria-current");
    this.active = card;
    this.light(card);
    this.tell(card, card ? this.cards.indexOf(card) + 1 : 0);
    if (!card) return;
    card.classList.add("active");
    card.setAttribute("aria-current", "true");
    if (focus && !narrow.matches) card.focus({ preventScroll: true });
    const column = card.closest("aside");
    if (!narrow.matches) {
      const gap = card.getBoundingClientRect().top - column.getBoundingClientRect().top;
      const room = column.clientHeight - card.offsetHeight;
      if (gap < 16 || gap > room - 16) column.scrollTop += gap - Math.max(16, room / 3);
    }
    const figure = this.stretches.get(card.id).find(({ slot }) => slot === "quantity")?.element;
    if (!text || !figure) return;
    const top = figure.getBoundingClientRect().top;
    if (top < 60 || top > innerHeight * (narrow.matches ? 0.4 : 0.8)) {
      scrollBy({ top: top - innerHeight / (narrow.matches ? 5 : 3), behavior: calm.matches ? "auto" : "smooth" });
    }
  }

  step(by) {
    if (!this.cards.length) return;
    const at = this.active ? this.cards.indexOf(this.active) + by : by > 0 ? 0 : this.cards.length - 1;
    if (this.cards[at]) this.show(this.cards[at], { focus: true });
  }

  /* The keys by their letter, and by their place: j and k on a Russian keyboard are «о» and «л». */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea, dialog")) return;
    if (event.key === "j" || event.code === "KeyJ") this.step(1);
    else if (event.key === "k" || event.code === "KeyK") this.step(-1);
    else if (event.key === "Escape") {
      document.activeElement?.blur();
      this.show(null);
    } else return;
    event.preventDefault();
  }
}

function dim(element) {
  element.classList.remove(...[...element.classList].filter((name) => name === "on" || name.startsWith("on-")));
  delete element.dataset.label;
}

/* A label that would run into the next one on its line is left out: the line's style says it. */
function part(elements) {
  const canvas = document.createElement("canvas").getContext("2d");
  let right = -1;
  let line = -1;
  const labelled = [...new Set(elements)].filter((element) => element.dataset.label);
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
