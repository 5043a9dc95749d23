/* Every page: keys for search and help, short messages, forms that send themselves. */

document.documentElement.classList.add("js");

/** A message for a moment at the foot of the screen. */
export function toast(words) {
  if (!words) return;
  document.querySelector(".toast")?.remove();
  const element = document.createElement("div");
  element.className = "toast";
  element.setAttribute("role", "status");
  element.textContent = words;
  document.body.append(element);
  setTimeout(() => element.remove(), 3000);
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

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-help]")) document.getElementById("help")?.showModal();
  const copied = event.target.closest("[data-copy]");
  if (copied) {
    navigator.clipboard.writeText(copied.dataset.copy).then(() => toast(copied.dataset.copied), () => toast(copied.dataset.copy));
  }
});

document.addEventListener("change", (event) => {
  if (event.target.matches("select[data-send]")) event.target.form.requestSubmit();
});
