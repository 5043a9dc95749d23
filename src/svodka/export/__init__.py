"""What is made of claims and series: a module for each format, from the table of the terminal to charts."""
