package org.zarpe.methodology;

import org.zarpe.shared.Text;

public record Choice(String id, Text name) {}
