"""A document as attribution sees it: its sentences, its quotations, the lines that name somebody."""
