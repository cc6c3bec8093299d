"""What the reader sets down: stars, notes, and sentences pinned or left out."""
