"""The panels beside the article: summary, speakers, quotes, timeline. Each shows one digest and names places in it."""
