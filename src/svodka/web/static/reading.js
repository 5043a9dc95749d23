/* A document: its claims lit up (lighting.js), the address of the one that one is at, citing and correcting. */
import { Lighting } from "./lighting.js";
import { fill, toast } from "./page.js";

const word = (slot) => document.querySelector(`.legend .label[data-slot="${slot}"]`)?.textContent.trim() ?? slot;
const lighting = new Lighting({ label: word, tell });

function tell(card, place) {
  const output = document.querySelector(".stepper output");
  if (output) output.textContent = card ? `${place} / ${lighting.cards.length}` : `${lighting.cards.length}`;
  const address = new URL(location);
  address.hash = "";
  if (card) address.searchParams.set("claim", card.dataset.claim);
  else address.searchParams.delete("claim");
  history.replaceState(null, "", address);
  if (card) offer(card);
}

/* The forms of review are the same for every claim: one template, put into the card one is at. */
function offer(card) {
  const template = document.getElementById("review-forms");
  if (!template || card.querySelector(".review")) return fill(card);
  document.querySelector(".js .cards .review[data-put]")?.remove();
  const forms = template.content.cloneNode(true).firstElementChild;
  forms.dataset.put = "";
  for (const form of forms.querySelectorAll("form")) {
    form.setAttribute("action", form.getAttribute("action").replace("CLAIM", card.dataset.claim));
  }
  for (const field of forms.querySelectorAll("[name=next]")) field.value = field.value.replace("CLAIM", card.dataset.claim);
  card.querySelector("footer").append(forms);
  fill(card);
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
  const fresh = page.querySelector("main");
  if (!fresh?.querySelector(".document")) {
    toast((fresh?.querySelector(".notice") ?? fresh?.querySelector("h1"))?.textContent ?? String(answer.status));
    form.querySelectorAll("button").forEach((button) => (button.disabled = false));
    return;
  }
  const at = lighting.cards.indexOf(lighting.active);
  const claim = lighting.active?.dataset.claim;
  const scrolled = document.querySelector(".document aside").scrollTop;
  document.querySelector("main").replaceWith(document.adoptNode(fresh));
  take(fresh);
  fresh.querySelector("aside").scrollTop = scrolled;
  const { cards } = lighting;
  const next = cards.find((card) => card.dataset.claim === claim) ?? cards[Math.min(at, cards.length - 1)];
  lighting.show(next ?? null, { text: false, focus: true });
}

/* What the page holds now; again after a correction has replaced it. */
function take(main) {
  lighting.take(main);
  main.addEventListener("submit", (event) => {
    if (!event.target.closest(".review")) return;
    event.preventDefault();
    send(event.target, event.submitter).catch(() => event.target.submit());
  });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea, dialog")) return;
  if (event.key !== "c" && event.code !== "KeyC") return;
  event.preventDefault();
  copy(lighting.active);
});

const main = document.querySelector("main");
take(main);
const named = new URL(location).searchParams.get("claim");
const first = lighting.cards.find((card) => card.dataset.claim === named) ?? main.querySelector(".card:target");
if (first) lighting.show(first);
