"""Analysis of Russian: sentences, words, trees and names, and how Russian writes quantities and time."""
