"""What a calculator is and what it answers. Imports the standard library only.

expression   the formula as data            units      what readers type, and in which unit
published    a printed table, its cells and its criteria
evaluate     expression -> number           typed      typed text -> number, or an error that teaches
model        calculator, input, output …    rounding   number -> the text a reader sees
answer       inputs -> answer               checks     a definition without source or error is refused
citations    [@key, table 2]                mistakes   what an author got wrong, where, and the remedy
names        folder, page, file: one name
"""
