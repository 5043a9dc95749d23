"""OpenDocument files (ISO/IEC 26300): texts, and tables of texts."""
