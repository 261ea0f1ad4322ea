package org.zarpe.programmes;

import java.time.LocalDate;
import java.util.List;
import org.zarpe.shared.Text;

/** The calls of all operators that take applications today, for somebody who is not signed in. */
public interface OpenCalls {

    List<OpenCall> open();

    /** @param closes last day, included */
    record OpenCall(CallId id, String operator, Text programme, LocalDate closes) {}
}
