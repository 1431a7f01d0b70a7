"""The checks of what authors wrote. Nothing here knows Markdown the library, MkDocs, or a clock.

page            a file -> Page: head, body, and the line each thing stands on
lines           a body -> lines, each with its part (text, item, row, code …) and the blocks it stands in
chunks          lines -> paragraphs, list items and table rows     sentences   text -> sentences
citations       [@key, table 2; @other]: is it there, is it verified
markup          Markdown -> the words in it
claims          a quantity without a source                        quantities  what counts as one
filled          {{SERIES: row; COLUMN}} becomes the cell           numbers     a sentence -> its numbers and units
held            a number that is in no cell of the work it cites, or in several; the list of loose numbers
blocks_written  a block misspelt, unclosed, wrongly nested, with an unknown argument
reading         how hard the plain layer is to read                syllables   a word -> its syllables
head, scores    the fields at the top, the dates, the self-scores and their gates
structure       headings, the parts every page has, pictures in words
raw_html        elements, attributes and addresses that no page may hold
links           dead links, pages nobody can reach
menu            nav in mkdocs.yml, file names, two pages that are one
check           all of it: check_pages(docs, …) -> what is wrong, by file and line
"""

from calculators.pages.check import check_pages
from calculators.pages.claims import Excuse, excuses
from calculators.pages.page import Page, read_page, read_pages
from calculators.pages.reading import Reading, measure

__all__ = ["Excuse", "Page", "Reading", "check_pages", "excuses", "measure", "read_page", "read_pages"]
