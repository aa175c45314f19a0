"""The judge: each module returns a Verdict. Knows no engine and no memory."""
