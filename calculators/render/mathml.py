"""Expression -> MathML, the formula as its paper prints it. A constant keeps the text of its source."""

from __future__ import annotations

from html import escape

from ..science.expression import (
    AllOf,
    AnyOf,
    Binary,
    By,
    Call,
    Choose,
    Comparison,
    Expression,
    Given,
    Is,
    Named,
    Negative,
    Not,
    Nothing,
    Number,
    Pick,
    Power,
    Quotient,
    Symbol,
    walk,
)
from ..science.printer import Printer, needs_brackets
from ..science.units import shown_unit
from ..science.wording import pick_words, weakest

_SIGN = {"Sum": "+", "Difference": "−", "Product": "×"}
_COMPARE = {"<": "&lt;", "<=": "≤", ">": "&gt;", ">=": "≥"}
_CALL = {"ln": "ln", "log10": "log<sub>10</sub>", "exp": "exp", "minimum": "min", "maximum": "max"}


def _operator(sign: str) -> str:
    return f"<mo>{sign}</mo>"


class MathML(Printer):
    """Tree -> MathML. Conditions become words a reader can check."""

    def _inside(self, parent: Binary | Negative, child: Expression) -> str:
        text = self.print_(child)
        if isinstance(parent, Quotient):  # a fraction needs no brackets: its bar holds both ends together
            return text
        loose = isinstance(child, (By, Choose)) and weakest(child) < 4
        squared_fraction = isinstance(parent, Power) and isinstance(child, Quotient)
        if needs_brackets(parent, child) or loose or squared_fraction:
            return f"<mrow>{_operator('(')}{text}{_operator(')')}</mrow>"
        return text

    def print_Number(self, n: Number) -> str:
        return f"<mn>{escape(n.text.replace('-', '−'))}</mn>"

    def print_Nothing(self, n: Nothing) -> str:
        return "<mtext>none given</mtext>"

    def print_Symbol(self, n: Symbol) -> str:
        return f"<mi>{escape(getattr(n, 'symbol', n.name))}</mi>"

    def print_Named(self, n: Named) -> str:
        return f"<mi>{escape(n.symbol)}</mi>"

    def print_Quotient(self, n: Quotient) -> str:
        return f"<mfrac><mrow>{self.print_(n.left)}</mrow><mrow>{self.print_(n.right)}</mrow></mfrac>"

    def print_Power(self, n: Power) -> str:
        return f"<msup><mrow>{self._inside(n, n.left)}</mrow><mrow>{self.print_(n.right)}</mrow></msup>"

    def print_Negative(self, n: Negative) -> str:
        return f"<mrow>{_operator('−')}{self._inside(n, n.inner)}</mrow>"

    def print_Pick(self, n: Pick) -> str:
        return f"<mtext>{escape(pick_words(n))}</mtext>"

    def print_Binary(self, n: Binary) -> str:
        return f"<mrow>{self._inside(n, n.left)}{_operator(_SIGN[type(n).__name__])}{self._inside(n, n.right)}</mrow>"

    def print_Call(self, n: Call) -> str:
        inside = _operator(";").join(map(self.print_, n.arguments))
        if n.function == "sqrt":
            return f"<msqrt>{inside}</msqrt>"
        if n.function == "absolute":
            return f"<mrow>{_operator('|')}{inside}{_operator('|')}</mrow>"
        if n.function == "lambert_w_of_exp":
            power = f"<msup><mi>e</mi><mrow>{inside}</mrow></msup>"
            return f"<mrow><mi>W</mi>{_operator('(')}{power}{_operator(')')}</mrow>"
        name = (
            "<msub><mi>log</mi><mn>10</mn></msub>"
            if n.function == "log10"
            else f"<mi>{_CALL.get(n.function, n.function)}</mi>"
        )
        return f"<mrow>{name}{_operator('(')}{inside}{_operator(')')}</mrow>"

    def print_By(self, n: By) -> str:
        return self._cases([(f"{_words(n.choice, key)}", e) for key, e in n.cases])

    def print_Choose(self, n: Choose) -> str:
        return self._cases([(condition_words(when), then) for when, then in n.cases] + [("otherwise", n.otherwise)])

    def _cases(self, cases: list[tuple[str, Expression]]) -> str:
        rows = "".join(
            f"<mtr><mtd>{self.print_(e)}</mtd><mtd><mtext>{escape(words)}</mtext></mtd></mtr>" for words, e in cases
        )
        return f'<mrow><mo>{{</mo><mtable columnalign="left left">{rows}</mtable></mrow>'

    def print_Comparison(self, n: Comparison) -> str:
        return f"<mrow>{self.print_(n.left)}<mo>{_COMPARE[n.operator]}</mo>{self.print_(n.right)}</mrow>"


def _words(choice: Expression, key: str) -> str:
    return dict(getattr(choice, "options", ())).get(key, key)


class ConditionWords(Printer):
    """A condition as a reader says it: `BMI < 36.1`."""

    def print_Number(self, n: Number) -> str:
        return n.text

    def print_Symbol(self, n: Symbol) -> str:
        return getattr(n, "symbol", n.name)

    def print_Named(self, n: Named) -> str:
        return n.symbol

    def print_Comparison(self, n: Comparison) -> str:
        return f"{self.print_(n.left)} {n.operator.replace('<=', '≤').replace('>=', '≥')} {self.print_(n.right)}"

    def print_Is(self, n: Is) -> str:
        return _words(n.choice, n.option)

    def print_Given(self, n: Given) -> str:
        return f"{getattr(n.symbol, 'label', n.symbol.name)} is known"

    def print_AllOf(self, n: AllOf) -> str:
        return " and ".join(map(self.print_, n.conditions))

    def print_AnyOf(self, n: AnyOf) -> str:
        return " or ".join(map(self.print_, n.conditions))

    def print_Not(self, n: Not) -> str:
        return f"not ({self.print_(n.condition)})"

    def print_By(self, n: By) -> str:
        return " / ".join(f"{self.print_(e)} ({_words(n.choice, key)})" for key, e in n.cases)

    def print_Pick(self, n: Pick) -> str:
        return pick_words(n)

    def print_Choose(self, n: Choose) -> str:
        return self.print_(n.cases[0][1])

    def print_Negative(self, n: Negative) -> str:
        return f"−{self.print_(n.inner)}"

    def print_Call(self, n: Call) -> str:
        return f"{n.function}({', '.join(map(self.print_, n.arguments))})"

    def print_Binary(self, n: Binary) -> str:
        sign = {"Sum": "+", "Difference": "−", "Product": "×", "Quotient": "/", "Power": "^"}[type(n).__name__]
        return f"{self.print_(n.left)} {sign} {self.print_(n.right)}"


def condition_words(condition: Expression) -> str:
    """A condition in plain words."""
    return ConditionWords().print_(condition)


def print_mathml(symbol: str, expression: Expression, unit: str = "") -> str:
    """A whole equation; the unit stands after it. Nested named parts follow in `print_parts`."""
    said = shown_unit(unit) if unit else ""
    after = f"<mspace width='0.5em'/><mtext>{escape(said)}</mtext>" if said else ""
    return f'<math display="block"><mrow><mi>{escape(symbol)}</mi><mo>=</mo>{MathML().print_(expression)}{after}</mrow></math>'


def print_parts(expression: Expression) -> list[tuple[str, str]]:
    """(meaning, equation) of each named part inside, in the order they are needed."""
    parts = {n.symbol: n for n in walk(expression) if isinstance(n, Named)}
    return [(n.meaning, print_mathml(n.symbol, n.inner, n.unit)) for n in reversed(parts.values())]
