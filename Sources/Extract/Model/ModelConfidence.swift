// Hot code: plain arithmetic.

/// Confidence of what the model found, from the likelihood that it gives.
enum ModelConfidence {
  /// Likelihoods from which on people and companies are shown (50 percent): where F1 is best.
  private static let personBorder: Float = 0.4
  private static let companyBorder: Float = 0.3

  static func person(_ likelihood: Float) -> UInt8 { percent(likelihood, personBorder) }

  static func company(_ likelihood: Float) -> UInt8 { percent(likelihood, companyBorder) }

  /// The likelihood in percent, save that what lies between the border and 0.6 is spread over 50 to
  /// 60 and what lies below over 0 to 50.
  private static func percent(_ likelihood: Float, _ border: Float) -> UInt8 {
    let share: Float
    if likelihood >= 0.6 {
      share = likelihood
    } else if likelihood >= border {
      share = 0.5 + 0.1 * (likelihood - border) / (0.6 - border)
    } else {
      share = 0.5 * likelihood / border
    }
    return UInt8(max(0, min(99, share * 100)))
  }
}
