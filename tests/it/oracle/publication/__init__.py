"""What publication.py is made of."""
