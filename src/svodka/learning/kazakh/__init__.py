"""The stem list of Kazakh, made from the words of annotated news."""
