/* How soon somebody should look, for the style sheet; and what to do next: an answer with next steps of its own shows them instead of the calculator’s usual ones. */
import { all } from "../form/dom.js";

export function next(root) {
  const lists = all(root, ".calculator__next ol");
  return ({ answer: got }) => {
    root.querySelector(".calculator__answer").dataset.urgency = got?.urgency || "";
    const own = lists.find((list) => got?.key && list.dataset.next?.split(" ").includes(got.key));
    for (const list of lists) list.hidden = own ? list !== own : list.dataset.next != null;
  };
}
