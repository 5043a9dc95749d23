"""PDF files: letters with their places, set in lines and paragraphs again, as text."""
