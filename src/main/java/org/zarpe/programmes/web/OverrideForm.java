package org.zarpe.programmes.web;

import org.zarpe.shared.web.Typed;

/** @param criterion the one whose form was sent, "" before any was */
public record OverrideForm(String criterion, Typed form) {

    static OverrideForm blank() {
        return new OverrideForm("", Typed.blank());
    }

    public Typed of(String one) {
        return one.equals(criterion) ? form : Typed.blank();
    }
}
