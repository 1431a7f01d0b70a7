"""`python -m calculators serve`: the writer's live preview. It makes the page that is asked for, and nothing else.

    serving    the address, the watching, the end          changes    what a saved file means
    house      what is made and what must be made again    generator  MkDocs, kept warm, for one page
    server     pages and files over HTTP                   box        an author's mistakes, in the page

A file is saved ─► one watcher ─► what has become old is forgotten ─► the stamp counts on ─► open pages load again
                                  a page that is asked for makes its own parts, then itself, and says what is wrong in it
"""
