"""The model of cxsim: from scores to behaviour to cash. No Qt, no files, no threads."""
