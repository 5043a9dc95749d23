"""Choice: the learned models that weigh candidates, and the shapes that they are fed with."""
