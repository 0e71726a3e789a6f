//! `findem-doctor` as people and programs meet it: its options, its exit codes, and what stands where.
