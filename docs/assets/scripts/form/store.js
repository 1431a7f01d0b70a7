/* Holds a form's state and has every face drawn from it. */
import { look } from "./view.js";

export function store(form, first) {
  let state = first, view = look(form, state);
  const faces = [];
  const paint = () => { for (const face of faces) face(view); };
  return {
    form, faces, paint,
    state: () => state,
    view: () => view,
    go(next) { state = next; view = look(form, state); paint(); return view; },
  };
}
