"""Pictures of food. Each file holds the foods of one kind in FOODS; presence is registration."""
