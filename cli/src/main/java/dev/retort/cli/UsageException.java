package dev.retort.cli;

import dev.retort.schema.finding.Code;

/** The command cannot be understood, or says too little; nothing was tried. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Code code;

    UsageException(Code code, String message) {
        super(message);
        this.code = code;
    }

    Code code() {
        return code;
    }
}
