"""A full screen for a room: the sentence, one picture, a few large sliders."""
