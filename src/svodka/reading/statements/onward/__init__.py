"""Speech that goes on: the sentences around what cues and quotations gave."""
