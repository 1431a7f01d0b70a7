"""What each of five panels says of the signs it looks for: a flag is worth checking, one sign alone is a thing to watch."""

from calculators import bands
from calculators.formulas import all_of, not_

from . import _panel_signs as p

only_light_eu = all_of(p.weak_eu, p.light_eu, p.sized, not_(p.short_eu))
FLAG, SIGN = "check", "watch"

EWGSOP2 = bands(
    other_line_slow=(all_of(p.weak_eu, p.light_eu, p.sized, not_(p.short_eu), p.slow_eu), FLAG),
    other_line=(only_light_eu, FLAG),
    all_three=(all_of(p.weak_eu, p.little_eu, p.slow_eu), FLAG),
    two=(all_of(p.weak_eu, p.little_eu, p.moved_eu), FLAG),
    two_so_far=(all_of(p.weak_eu, p.little_eu), FLAG),
    weak_only=(all_of(p.weak_eu, p.sized), FLAG),
    weak_not_light=(all_of(p.weak_eu, p.scanned), FLAG),
    weak=(p.weak_eu, FLAG),
    mass_only=(p.little_eu, SIGN),
    slow_only=(p.slow_eu, SIGN),
    not_weak=None,
)
EWGSOP2_MASS = bands(
    both=(all_of(p.short_eu, p.light_eu), SIGN),
    only_in_kg=(all_of(p.light_eu, p.sized), SIGN),
    only_for_height=(p.short_eu, SIGN),
    light=(p.light_eu, SIGN),
    neither=p.sized,
    not_light=None,
)
AWGS2019 = bands(
    both=(all_of(p.either_19, p.little_19), FLAG),
    not_little=(all_of(p.either_19, p.sized), FLAG),
    possible=(p.either_19, FLAG),
    mass_only=(p.little_19, SIGN),
    neither=None,
)
AWGS2025 = bands(
    both=(all_of(p.weak_25, p.little_25), FLAG),
    not_little=(all_of(p.weak_25, p.sized), FLAG),
    weak=(p.weak_25, FLAG),
    mass_only=(p.little_25, SIGN),
    not_weak=None,
)
FNIH = bands(
    both_slow=(all_of(p.weak_us, p.little_us, p.slow_us), FLAG),
    both=(all_of(p.weak_us, p.little_us), FLAG),
    not_little=(all_of(p.weak_us, p.built), FLAG),
    weak=(p.weak_us, FLAG),
    mass_only=(p.little_us, SIGN),
    not_weak=None,
)
SDOC = bands(
    both=(all_of(p.weak_so, p.slow_so), FLAG), weak_only=(p.weak_so, SIGN), slow_only=(p.slow_so, SIGN), neither=None
)
