"""How Kazakh writes quantities: numbers with endings, bounds that stand behind, units, change, exclusions."""
