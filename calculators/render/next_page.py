"""The next page is fetched while a reader still reaches for its link: by the browser's own rules, without any script.

    <script type="speculationrules">{"prefetch": …}</script>        in each page that has a link to another page of ours

Nothing is fetched that nobody reaches for: a page that is fetched and never opened would cost its reader more than it
saves. So the link to the next page counts when a pointer rests on it or it comes into sight on a phone, and any other
link when it is pressed. The browser leaves it out where its reader saves data or power, and from a disk. A browser
that does not know these rules does nothing. (`<link rel="next">` in the head is another matter: Firefox fetches that
page each time, whoever pays for the line.)
"""

from __future__ import annotations

import base64
import hashlib
import json
import re

POLICY = "script-src 'self'"
NEXT = "a[rel~=next]"
OURS = "a[href$='.html']:not([href*=':'],[aria-current])"
"""A link to another page of this site; not to a place on this page, to a file, or elsewhere."""
RULES = json.dumps(
    {
        "prefetch": [
            {"where": {"selector_matches": NEXT}, "eagerness": "moderate"},
            {"where": {"selector_matches": OURS}, "eagerness": "conservative"},
        ]
    },
    separators=(",", ":"),
)
_TO_A_PAGE = re.compile(r'<a\b[^>]*\bhref="[^":]+\.html"')


def fetch_early(html: str) -> str:
    """The page with the rules at the end of its head, allowed by their hash; a page without policy or link as it is."""
    if POLICY not in html or not _TO_A_PAGE.search(html):
        return html
    return allow(html.replace("</head>", f'<script type="speculationrules">{RULES}</script>\n</head>', 1), RULES)


def allow(html: str, script: str) -> str:
    """The page's policy with the hash of a script that stands in it."""
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return html.replace(POLICY, f"{POLICY} 'sha256-{digest}'", 1)
