"""Definition in, text out. No clock, no network, no state: the same definition gives the same bytes."""
