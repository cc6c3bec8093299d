"""Ringkas: read news closely. Summary, speakers, quotes and timeline of an article, offline."""
