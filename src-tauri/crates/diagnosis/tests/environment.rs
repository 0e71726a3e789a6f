//! Documents of every version use the same spelling for an environment.

use diagnosis::environment::Environment;
use serde_json::{from_value, json};

#[test]
fn every_spelling_that_was_ever_written_is_read_and_written() -> serde_json::Result<()> {
    for (spelling, environment) in [
        ("production", Environment::Production),
        ("sandbox", Environment::Sandbox),
        ("practice", Environment::Practice),
        ("custom", Environment::Custom),
    ] {
        assert_eq!(from_value::<Environment>(json!(spelling))?, environment);
        assert_eq!(Environment::from_id(spelling), Some(environment));
        assert_eq!((environment.id(), json!(environment)), (spelling, json!(spelling)));
    }
    Ok(())
}
