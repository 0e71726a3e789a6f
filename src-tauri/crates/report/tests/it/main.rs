//! The report from outside: what it looks like, what it keeps, what it holds back.

mod support;
mod views;
