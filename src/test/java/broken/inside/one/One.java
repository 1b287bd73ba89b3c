package broken.inside.one;

import broken.inside.two.hidden.Hidden;

public record One(Hidden hidden) {}
