"""RTF (Rich Text Format 1.9.1): groups in braces, control words, and letters between them, as text."""
