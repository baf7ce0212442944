extension CellProblem.Kind {
  /// Lower-case, in the words of the export.
  var reason: String {
    switch self {
    case .notADate: "not a date"
    case .impossibleDate: "there is no such date or time"
    case .sentinelDate: "a date that stands for none"
    case .notANumber: "not a number"
    case .destroyedNumber: "a spreadsheet changed the digits of this number"
    case .unknownZone: "letters do not say which time zone is meant"
    case .outOfRange: "out of range"
    case .empty: "is empty but needed"
    case .columnUndecided: "can be read in two ways"
    }
  }

  var suggestion: String {
    switch self {
    case .notADate, .impossibleDate: "correct the date in the source system and export again"
    case .sentinelDate, .empty: "fill it in the source system and export again"
    case .notANumber, .outOfRange: "correct the number in the source system and export again"
    case .destroyedNumber: "export again and do not save the file with a spreadsheet program"
    case .unknownZone:
      "export the times in UTC or with an offset (+02:00), or name the zone of the file in the "
        + "settings: inputs: [{ files: \"…\", timeZone: \"Europe/Madrid\" }]"
    case .columnUndecided: "say how to read it in the settings (inputs)"
    }
  }
}
