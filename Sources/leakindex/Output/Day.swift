/// Seconds since 1970 as dates, without Foundation.
enum Day {
  /// `2021-03-14T09:26:53Z`.
  static func timestamp(_ seconds: Int64) -> String {
    let (days, rest) = split(seconds)
    return "\(date(days: days))T\(pad(rest / 3600)):\(pad(rest / 60 % 60)):\(pad(rest % 60))Z"
  }

  /// `2021-03-14`.
  static func date(_ seconds: Int64) -> String {
    date(days: split(seconds).days)
  }

  private static func split(_ seconds: Int64) -> (days: Int64, rest: Int64) {
    let rest = ((seconds % 86_400) + 86_400) % 86_400
    return ((seconds - rest) / 86_400, rest)
  }

  /// Days since 1970 to the proleptic Gregorian calendar, by eras of 400 years
  /// (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days).
  private static func date(days: Int64) -> String {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-\(pad(month))-\(pad(day))"
  }

  private static func pad(_ value: Int64) -> String {
    value < 10 ? "0\(value)" : "\(value)"
  }
}
