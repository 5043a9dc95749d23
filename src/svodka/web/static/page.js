/* Every page: keys for search and help, short messages, forms that send themselves. */

document.documentElement.classList.add("js");

const LETTER = 80; // milliseconds to read one of a message

/** A message at the foot of the screen, for as long as it takes to read. */
export function toast(words) {
  if (!words) return;
  document.querySelector(".toast")?.remove();
  const element = document.createElement("div");
  element.className = "toast";
  element.setAttribute("role", "status");
  element.textContent = words;
  document.body.append(element);
  setTimeout(() => element.remove(), Math.max(3000, words.length * LETTER));
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
  if (event.key === "?" || (event.code === "Slash" && event.shiftKey)) {
    document.getElementById("help")?.showModal();
  } else if (event.key === "/" || event.code === "Slash") {
    const field = document.querySelector(".find input[name=q]");
    field?.focus();
    field?.select();
  } else return;
  event.preventDefault();
});

/* Whoever comes back to what was found sees what was asked for, not what was typed after that. */
addEventListener("pageshow", (event) => {
  const back = event.persisted || performance.getEntriesByType("navigation")[0]?.type === "back_forward";
  if (back) for (const field of document.querySelectorAll("input[type=search]")) field.value = field.defaultValue;
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-help]")) document.getElementById("help")?.showModal();
  const copied = event.target.closest("[data-copy]");
  if (copied) {
    navigator.clipboard.writeText(copied.dataset.copy).then(() => toast(copied.dataset.copied), () => toast(copied.dataset.copy));
  }
});

/** The form of correction of a card begins with what the chosen slot holds: an empty field would empty it. */
export function fill(card) {
  const forms = card.querySelector(".review");
  const slot = forms?.querySelector("[name=slot]");
  if (!slot || forms.dataset.filled !== undefined) return;
  forms.dataset.filled = "";
  const value = forms.querySelector("[name=value]");
  const said = () => card.querySelector(`[data-value="${slot.value}"]`)?.textContent.trim() ?? card.dataset[slot.value] ?? "";
  value.value = said();
  for (const one of forms.querySelectorAll("[data-held]")) one.value = card.dataset[one.dataset.held];
  slot.addEventListener("change", () => { value.value = said(); value.select(); });
  const details = forms.querySelector("details");
  details.addEventListener("toggle", () => { // later than what one types at once: whoever is in a field stays there
    const at = document.activeElement;
    if (!details.contains(at) || at.matches("summary")) value.focus();
  });
}

document.querySelectorAll(".card").forEach(fill);
