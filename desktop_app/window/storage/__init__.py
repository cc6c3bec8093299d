"""What is kept between two sessions: settings, and where everything lies."""
