"use strict";
(() => {
  const cards = [...document.querySelectorAll(".card")];
  const stepper = document.querySelector(".stepper");
  const output = stepper.querySelector("output");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const narrow = matchMedia("(max-width: 60rem)");
  const stretches = new Map(cards.map((card) => [card.id, []]));
  for (const element of document.querySelectorAll(".s")) {
    for (const pair of element.dataset.in.split(" ")) {
      const [claim, slot] = pair.split(".");
      stretches.get(claim)?.push({ element, slot });
    }
  }

  let active = null;
  let lit = null;

  function light(card) {
    if (card === lit) return;
    if (lit) {
      lit.classList.remove("lit");
      for (const { element, slot } of stretches.get(lit.id)) {
        element.classList.remove("on", `on-${slot}`);
        delete element.dataset.label;
      }
    }
    lit = card;
    if (!card) return;
    card.classList.add("lit");
    const begun = new Set();
    for (const { element, slot } of stretches.get(card.id)) {
      element.classList.add("on", `on-${slot}`);
      if (slot !== "quantity" && !begun.has(slot)) {
        begun.add(slot);
        element.dataset.label = element.dataset.label ? `${element.dataset.label}, ${slot}` : slot;
      }
    }
    part(card);
  }

  /* A label that would run into the next one on its line is left out: the line's style says it. */
  function part(card) {
    const canvas = document.createElement("canvas").getContext("2d");
    let right = -1;
    let line = -1;
    const labelled = stretches.get(card.id).map(({ element }) => element).filter((e) => e.dataset.label);
    labelled.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    for (const element of new Set(labelled)) {
      const box = element.getClientRects()[0];
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

  function show(card, { text = true, focus = false } = {}) {
    active?.classList.remove("active");
    active = card;
    light(card);
    output.textContent = card ? `${cards.indexOf(card) + 1} of ${cards.length}` : `${cards.length} claims`;
    if (!card) return;
    card.classList.add("active");
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

  function step(by) {
    if (!cards.length) return;
    const at = active ? cards.indexOf(active) + by : by > 0 ? 0 : cards.length - 1;
    if (cards[at]) show(cards[at], { focus: true });
  }

  for (const card of cards) {
    card.addEventListener("mouseenter", () => light(card));
    card.addEventListener("mouseleave", () => light(active));
    card.addEventListener("focus", () => card !== active && show(card));
    card.addEventListener("click", (event) => event.target.closest("a, summary") || show(card));
  }
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#d"]');
    const card = link && document.getElementById(link.getAttribute("href").slice(1));
    if (!card?.classList.contains("card")) return;
    event.preventDefault();
    show(card, { text: !link.classList.contains("q") });
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    /* The keys by their letter, and by their place: j and k on a Russian keyboard are «о» and «л». */
    if (event.key === "j" || event.code === "KeyJ") step(1);
    else if (event.key === "k" || event.code === "KeyK") step(-1);
    else if (event.key === "Escape") {
      document.activeElement?.blur();
      show(null);
    } else return;
    event.preventDefault();
  });
  stepper.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) step(Number(button.dataset.step));
  });

  document.documentElement.classList.add("js");
  stepper.hidden = !cards.length;
  show(document.querySelector(".card:target"));
})();
