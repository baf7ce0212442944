# Counts the tests in the output of `swift test` and prints the closing line of `make test`.
# A run that failed without a failed test (a crash, say) counts as one failure.
#
#     awk -v code=EXIT_CODE -f closing-line.awk test.log

/^[^ ]+ +Test (run with|case passing) / { next }
/^[^ ]+ +Test .* passed after [0-9.]+ seconds/ { passed++; next }
/^[^ ]+ +Test .* failed after [0-9.]+ seconds/ { failed++; next }
/^[^ ]+ +Test .* skipped(\.|:)/ { skipped++ }
END {
  if (code != 0 && failed == 0) failed = 1
  printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
  exit code != 0 || failed > 0
}
