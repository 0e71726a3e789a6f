//! Showing that the keychain is being asked, because the keychain may ask the person.

use ::desk::view::KeychainAsked;

use crate::effects::DeskHandle;

/// Asks the keychain about a customer's key, or about all keys, and shows that until it has answered.
pub(super) async fn ask<T>(desk: &DeskHandle, customer: Option<&str>, question: impl Future<Output = T>) -> T {
    ask_to(desk, customer, false, question).await
}

/// Asks the keychain to store a customer's key, and shows that until it has answered.
pub(super) async fn ask_to_store<T>(desk: &DeskHandle, customer: &str, question: impl Future<Output = T>) -> T {
    ask_to(desk, Some(customer), true, question).await
}

async fn ask_to<T>(desk: &DeskHandle, customer: Option<&str>, storing: bool, question: impl Future<Output = T>) -> T {
    let customer = customer.map(str::to_owned);
    desk.change(|state| state.desk.ask_keychain(Some(KeychainAsked { customer, storing })));
    let answer = question.await;
    desk.change(|state| state.desk.ask_keychain(None));
    answer
}
