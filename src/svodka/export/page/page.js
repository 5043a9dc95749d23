import { Lighting } from "./lighting.js";

document.documentElement.classList.add("js");
const output = document.querySelector(".stepper output");
const lighting = new Lighting({
  tell: (card, place) => {
    const many = lighting.cards.length;
    output.textContent = card ? `${place} of ${many}` : `${many} claims`;
  },
});
lighting.take(document);
lighting.show(document.querySelector(".card:target"));
