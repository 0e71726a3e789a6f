//! Everything that a sourcing tool writes, from the candidate to the note, and reading it back.

use practice::{Options, Quirk, SavedState, Scenario};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::client::{Answer, Client, quick};

const RESUME: &[u8] = b"%PDF-1.4\n1 0 obj (Ada Lovelace) Tj (ada.lovelace@example.com) Tj\n%%EOF\n";

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("a text, not {value}"))
}

fn ada(source: &Value) -> Value {
    json!({
        "firstName": "Ada", "lastName": "Lovelace", "email": "ada.lovelace@example.com", "phoneNumber": "+44 20 7946 0000",
        "location": {"country": "United Kingdom", "countryCode": "gb", "city": "London"},
        "web": {"linkedin": "https://www.linkedin.com/in/ada"},
        "tags": ["Findem Exported"],
        "experience": [{"title": "Analyst", "company": "Analytical Engines", "current": true, "startDate": "1842-08"}],
        "education": [{"institution": "Home", "degree": "Mathematics", "current": false}],
        "sourceDetails": source,
    })
}

async fn write(client: &Client, method: Method, path: &str, body: &Value) -> Answer {
    let answer = client.json(method.clone(), path, body).await;
    assert!(
        answer.status.is_success(),
        "{method} {path}: {} {}",
        answer.status,
        answer.text
    );
    answer
}

async fn read(client: &Client, path: &str) -> Value {
    let answer = client.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "GET {path}: {}", answer.text);
    answer.json()
}

/// The first job.
async fn a_job(client: &Client) -> String {
    text(&read(client, "/jobs?limit=1").await["content"][0]["id"]).to_owned()
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one export, step by step")]
async fn a_whole_export_is_stored_and_can_be_read_back() {
    let client = Client::new(Scenario::Ready).await;
    let source = client.source("Findem").await;
    let job = a_job(&client).await;

    // Create the candidate with its source, then attach it to a job by the same email address and name.
    let created = write(&client, Method::POST, "/candidates", &ada(&source)).await;
    assert_eq!(created.status, StatusCode::CREATED);
    let id = text(&created.json()["id"]).to_owned();
    let candidate = format!("/candidates/{id}");
    let details = read(&client, &candidate).await;
    for field in [
        "firstName",
        "email",
        "phoneNumber",
        "location",
        "web",
        "tags",
        "experience",
        "education",
    ] {
        assert_eq!(details[field], ada(&source)[field], "{field}");
    }
    assert_eq!(details["primaryAssignment"]["source"], "Findem");
    let attached = write(&client, Method::POST, &format!("/jobs/{job}/candidates"), &ada(&source))
        .await
        .json();
    assert_eq!(attached["id"], id, "the same candidate, attached to a job");
    assert_eq!(attached["primaryAssignment"]["job"]["id"], job);
    let application = format!("{candidate}/jobs/{job}");
    assert_eq!(read(&client, &application).await["source"], "Findem");
    let application_id = text(&read(&client, &application).await["applicationId"]).to_owned();
    let by_id = read(
        &client,
        &format!("/job-applications-api/v202112/job-applications/{application_id}"),
    )
    .await;
    assert_eq!((&by_id["profileId"], &by_id["jobId"]), (&json!(id), &json!(job)));
    assert_eq!(by_id.get("id"), None, "documented: the answer has no id");

    // The status.
    for (status, more) in [
        ("IN_REVIEW", json!({"subStatus": "Phone screen"})),
        ("INTERVIEW", json!({})),
    ] {
        let mut body = json!({"status": status});
        body.as_object_mut()
            .expect("an object")
            .extend(more.as_object().expect("an object").clone());
        write(&client, Method::PUT, &format!("{application}/status"), &body).await;
        assert_eq!(read(&client, &application).await["status"], status);
    }
    let reason = read(&client, "/configuration/rejection-reasons").await["content"][0]["id"].clone();
    write(
        &client,
        Method::PUT,
        &format!("{candidate}/status"),
        &json!({"status": "REJECTED", "reason": reason}),
    )
    .await;
    assert_eq!(read(&client, &application).await["reasonOfRejection"]["id"], reason);
    let history = read(&client, &format!("{application}/status/history")).await;
    let statuses: Vec<&str> = history["content"]
        .as_array()
        .expect("steps")
        .iter()
        .map(|step| text(&step["status"]))
        .collect();
    assert_eq!(statuses, ["NEW", "IN_REVIEW", "INTERVIEW", "REJECTED"]);

    // The source, and the number of candidates with it.
    let fair = client.source("Career Fair").await;
    write(&client, Method::PUT, &format!("{application}/source"), &fair).await;
    assert_eq!(read(&client, &application).await["source"], "Career Fair");
    write(&client, Method::PUT, &format!("{application}/source"), &source).await;
    let by_source = format!(
        "/candidates?sourceType=OTHER&sourceSubType=OTHER&sourceValueId={}",
        text(&source["sourceId"])
    );
    let counted = read(&client, &by_source).await;
    assert_eq!(
        (&counted["totalFound"], &counted["content"][0]["id"]),
        (&json!(1), &json!(id))
    );
    let fewer = client.get(&by_source.replace("&sourceSubType=OTHER", "")).await;
    assert_eq!(
        (fewer.status, fewer.code().as_str()),
        (StatusCode::BAD_REQUEST, "SOURCES_CRITERIA_SIZE_VIOLATED")
    );

    // Changed fields, tags and properties.
    let changed =
        json!({"phoneNumber": "+1 202 555 0199", "web": {"website": "https://ada.example.com", "linkedin": null}});
    let patched = client
        .send(
            client
                .request(Method::PATCH, &candidate)
                .header("content-type", "application/merge-patch+json")
                .body(changed.to_string()),
        )
        .await;
    assert_eq!(patched.status, StatusCode::OK, "{}", patched.text);
    assert_eq!(
        read(&client, &candidate).await["web"],
        json!({"website": "https://ada.example.com"})
    );
    let tags = format!("{candidate}/tags");
    let added = write(
        &client,
        Method::POST,
        &tags,
        &json!({"tags": ["Shortlisted", "Findem Exported"]}),
    )
    .await;
    assert_eq!(added.status, StatusCode::CREATED);
    assert_eq!(
        read(&client, &tags).await,
        json!({"tags": ["Findem Exported", "Shortlisted"]})
    );
    write(&client, Method::PUT, &tags, &json!({"tags": ["Owner: Grace"]})).await;
    assert_eq!(read(&client, &tags).await, json!({"tags": ["Owner: Grace"]}));
    assert_eq!(read(&client, "/candidates?tag=owner%3A%20grace").await["totalFound"], 1);
    let properties = read(&client, "/configuration/candidate-properties").await;
    for (kind, value, shown) in [
        ("TEXT", json!("one month"), json!("one month")),
        (
            "CURRENCY",
            json!({"code": "GBP", "value": 90_000}),
            json!({"code": "GBP", "value": 90_000}),
        ),
        ("DATE", json!("2027-03-01"), json!("2027-03-01T00:00:00.000Z")),
        ("BOOLEAN", json!(true), json!(true)),
    ] {
        let all = properties["content"].as_array().expect("properties");
        let property = &all.iter().find(|property| property["type"] == kind).expect("the type")["id"];
        for place in [&candidate, &application] {
            let path = format!("{place}/properties");
            write(
                &client,
                Method::PUT,
                &format!("{path}/{}", text(property)),
                &json!({"value": value}),
            )
            .await;
            let read = read(&client, &path).await;
            let row = read["content"]
                .as_array()
                .expect("rows")
                .iter()
                .find(|row| row["id"] == *property);
            assert_eq!(row.expect("the value")["value"], shown, "{kind} at {path}");
        }
    }

    // Uploaded files, downloaded byte by byte.
    let fields = [("attachmentType", "RESUME")];
    let uploaded = client
        .upload(
            &format!("{application}/attachments"),
            &fields,
            ("ada.pdf", "application/pdf", RESUME),
        )
        .await;
    assert_eq!(uploaded.status, StatusCode::CREATED, "{}", uploaded.text);
    let file = text(&uploaded.json()["id"]).to_owned();
    let again = client
        .upload(
            &format!("{application}/attachments"),
            &fields,
            ("ada.pdf", "application/pdf", RESUME),
        )
        .await;
    assert_eq!(again.code(), "FILE_ALREADY_EXIST");
    let listed = read(&client, &format!("{candidate}/attachments")).await;
    assert_eq!(listed["content"][0]["name"], "ada.pdf");
    for path in [
        format!("/candidates/attachments/{file}"),
        format!("{candidate}/attachments/{file}"),
    ] {
        let download = client.get(&path).await;
        assert_eq!(download.header("content-type"), "application/pdf");
        assert_eq!(download.text.as_bytes(), RESUME);
    }

    // A note, an interview, a review and a consent request.
    let note = json!({"content": format!("Met at a meetup #[CANDIDATE:{id}]"), "shareWith": {"openNote": true}});
    let shared = write(&client, Method::POST, "/messages/shares", &note).await;
    let messages = read(&client, &format!("/messages?candidateId={id}&jobId={job}")).await;
    assert_eq!(messages[0]["content"], note["content"]);
    let user = read(&client, "/user-api/v201804/users?limit=1").await["content"][0]["id"].clone();
    let slot = json!({
        "startsOn": "2027-06-15T09:00:00Z", "endsOn": "2027-06-15T10:00:00Z", "interviewers": [{"id": user, "status": "pending"}],
    });
    let interview = json!({
        "candidate": {"id": id}, "jobId": job, "organizerId": user, "timezone": "Europe/London", "timeslots": [slot],
    });
    let interviews = "/interviews-api/v201904/interviews";
    let arranged = write(&client, Method::POST, interviews, &interview).await.json();
    let path = format!("{interviews}/{}", text(&arranged["id"]));
    let second = write(&client, Method::POST, &format!("{path}/timeslots"), &slot)
        .await
        .json();
    let second = format!("{path}/timeslots/{}", text(&second["id"]));
    write(
        &client,
        Method::PUT,
        &format!("{second}/candidateStatus"),
        &json!({"status": "accepted"}),
    )
    .await;
    assert_eq!(read(&client, &second).await["candidateStatus"], "accepted");
    let found = read(&client, &format!("{interviews}?applicationId={application_id}")).await;
    assert_eq!(found["content"][0]["timeslots"].as_array().map(Vec::len), Some(2));
    let review =
        json!({"candidateId": id, "jobId": job, "reviewerId": user, "overallRating": 5, "comment": "Brilliant"});
    let review = write(&client, Method::POST, "/reviews-api/v201910/reviews", &review)
        .await
        .json();
    let reviews = read(
        &client,
        &format!("/reviews-api/v201910/reviews?candidateId={id}&jobId={job}"),
    )
    .await;
    assert_eq!(reviews[0]["comment"], "Brilliant");
    let asked = write(
        &client,
        Method::POST,
        "/candidates/consent-requests",
        &json!({"content": [{"id": id}]}),
    )
    .await;
    assert_eq!(asked.json()["results"][0]["status"], 202);
    assert_eq!(
        read(&client, &format!("{candidate}/consent")).await["status"],
        "PENDING"
    );

    // Delete everything.
    for path in [
        format!("/messages/shares/{}", text(&shared.json()["id"])),
        format!("/candidates/attachments/{file}"),
        second,
        path,
        format!(
            "/reviews-api/v201910/reviews/{}?reviewerId={}",
            text(&review["id"]),
            text(&user)
        ),
        tags,
        candidate.clone(),
    ] {
        assert_eq!(client.delete(&path).await.status, StatusCode::NO_CONTENT, "{path}");
    }
    assert_eq!(client.get(&candidate).await.status, StatusCode::NOT_FOUND);
    assert_eq!(read(&client, &by_source).await["totalFound"], 0);
}

#[tokio::test]
async fn a_resume_creates_a_candidate() {
    let client = Client::new(Scenario::Ready).await;
    let source = client.source("Findem").await;
    let job = a_job(&client).await;
    let fields = [
        ("sourceTypeId", "OTHER"),
        ("sourceSubTypeId", "OTHER"),
        ("sourceId", text(&source["sourceId"])),
    ];
    for (path, at_job) in [
        ("/candidates/cv".to_owned(), false),
        (format!("/jobs/{job}/candidates/cv"), true),
    ] {
        let made = client
            .upload(&path, &fields, ("resume.pdf", "application/pdf", RESUME))
            .await;
        assert_eq!(made.status, StatusCode::CREATED, "{path}: {}", made.text);
        let made = made.json();
        assert_eq!(
            (&made["lastName"], &made["email"]),
            (&json!("Lovelace"), &json!("ada.lovelace@example.com"))
        );
        assert_eq!(made["primaryAssignment"]["source"], "Findem");
        assert_eq!(made["primaryAssignment"]["job"]["id"] == job, at_job);
        let files = read(&client, &format!("/candidates/{}/attachments", text(&made["id"]))).await;
        assert_eq!(files["content"][0]["type"], "RESUME");
    }
    for (file, code) in [
        (
            ("a.exe", "application/octet-stream", &b"MZ\x00\xff\xfe"[..]),
            "UNPARSABLE_RESUME",
        ),
        (
            ("resume.txt", "text/plain", &b"I can do everything."[..]),
            "INCOMPLETE_RESUME",
        ),
        (("a.pdf", "application/pdf", &b""[..]), "UNPARSABLE_RESUME"),
    ] {
        let refused = client.upload("/candidates/cv", &fields, file).await;
        assert_eq!(
            (refused.status, refused.code().as_str()),
            (StatusCode::BAD_REQUEST, code)
        );
    }
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "a table reads best in one piece")]
async fn invalid_writes_are_refused_with_the_documented_code_and_change_nothing() {
    let client = Client::new(Scenario::Ready).await;
    let row = read(&client, "/candidates?limit=1").await["content"][0].clone();
    let (id, job) = (text(&row["id"]), text(&row["primaryAssignment"]["job"]["id"]));
    let application = format!("/candidates/{id}/jobs/{job}");
    let nowhere = crate::client::UNKNOWN;
    let source = client.source("Findem").await;
    let with = |field: &str, value: Value| {
        let mut source = source.clone();
        source[field] = value;
        source
    };
    let person =
        |source: Value| json!({"firstName": "A", "lastName": "B", "email": "a@example.com", "sourceDetails": source});
    let user = read(&client, "/user-api/v201804/users?limit=1").await["content"][0]["id"].clone();
    let slot = |starts: &str, ends: &str| json!({"startsOn": starts, "endsOn": ends, "interviewers": [{"id": user}]});
    let interview = |organizer: &str, timezone: &str, slot: Value| json!({"candidate": {"id": id}, "jobId": job, "organizerId": organizer, "timezone": timezone, "timeslots": [slot]});
    let (nine, ten) = ("2027-06-15T09:00:00Z", "2027-06-15T10:00:00Z");
    let interviews = "/interviews-api/v201904/interviews".to_owned();
    let shares = "/messages/shares".to_owned();
    let reviews = "/reviews-api/v201910/reviews".to_owned();
    let properties = read(&client, "/configuration/candidate-properties").await;
    let property = |kind: &str| {
        let all = properties["content"].as_array().expect("properties");
        text(&all.iter().find(|property| property["type"] == kind).expect("the type")["id"]).to_owned()
    };
    let put = |kind: &str| format!("/candidates/{id}/properties/{}", property(kind));
    let before = client.tenant.saved();
    for (method, path, body, status, code) in [
        (
            "POST",
            "/candidates".into(),
            person(with("sourceTypeId", json!("NONE"))),
            404,
            "SOURCE_TYPE_NOT_FOUND",
        ),
        (
            "POST",
            "/candidates".into(),
            person(json!({"sourceTypeId": "PAID", "sourceId": nowhere})),
            400,
            "SUBTYPE_REQUIRED",
        ),
        (
            "POST",
            "/candidates".into(),
            person(with("sourceId", json!(nowhere))),
            400,
            "SOURCE_NOT_FOUND",
        ),
        (
            "POST",
            format!("/jobs/{nowhere}/candidates"),
            person(source.clone()),
            401,
            "PERMISSION_DENIED",
        ),
        (
            "PUT",
            format!("{application}/source"),
            with("sourceTypeId", json!("NONE")),
            400,
            "INVALID_SOURCE_TYPE",
        ),
        (
            "PUT",
            format!("{application}/source"),
            with("sourceId", json!(nowhere)),
            400,
            "INVALID_SOURCE",
        ),
        (
            "PUT",
            format!("{application}/status"),
            json!({"status": "GONE"}),
            400,
            "BAD_REQUEST",
        ),
        (
            "PUT",
            format!("{application}/status"),
            json!({"status": "REJECTED", "reason": nowhere}),
            400,
            "REASON_NOT_FOUND",
        ),
        (
            "PUT",
            format!("{application}/status"),
            json!({"status": "NEW", "reason": nowhere}),
            400,
            "NO_REASON_SUPPORT_FOR_STATUS",
        ),
        (
            "PUT",
            format!("/candidates/{id}/properties/{nowhere}"),
            json!({"value": 1}),
            404,
            "PROPERTY_NOT_FOUND",
        ),
        ("PUT", put("TEXT"), json!({"value": 1}), 400, "INVALID_TEXT_FORMAT"),
        ("PUT", put("DATE"), json!({"value": "soon"}), 400, "INVALID_DATE_RANGE"),
        (
            "PUT",
            put("CURRENCY"),
            json!({"value": {"code": "Euro", "value": 1}}),
            400,
            "CURRENCY_NOT_FOUND",
        ),
        (
            "PUT",
            put("SINGLE_SELECT"),
            json!({"value": "Wizard"}),
            400,
            "VALUE_NOT_FOUND",
        ),
        (
            "POST",
            shares.clone(),
            json!({"content": "x", "shareWith": {"everyone": true, "openNote": true}}),
            400,
            "INVALID_VISIBILITY_OPTIONS",
        ),
        (
            "POST",
            shares.clone(),
            json!({"content": format!("#[CANDIDATE:{nowhere}]")}),
            400,
            "NO_ACCESS_TO_CANDIDATE",
        ),
        (
            "POST",
            shares.clone(),
            json!({"content": "@[USER:1]"}),
            400,
            "MENTIONED_USERS_NOT_FOUND",
        ),
        (
            "POST",
            shares.clone(),
            json!({"content": "x", "shareWith": {"users": ["1"]}}),
            400,
            "SHARED_WITH_USERS_NOT_FOUND",
        ),
        (
            "POST",
            shares,
            json!({"content": "x", "shareWith": {"hiringTeamOf": [nowhere]}}),
            400,
            "JOB_NOT_FOUND",
        ),
        (
            "POST",
            interviews.clone(),
            interview(text(&user), "Nowhere/Never", slot(nine, ten)),
            400,
            "INVALID_TIMEZONE",
        ),
        (
            "POST",
            interviews.clone(),
            interview("0", "Europe/London", slot(nine, ten)),
            422,
            "NON_EXISTING_ORGANIZER",
        ),
        (
            "POST",
            interviews,
            interview(text(&user), "UTC", slot(ten, nine)),
            422,
            "END_DATE_BEFORE_START_DATE",
        ),
        (
            "POST",
            reviews.clone(),
            json!({"candidateId": id, "jobId": job, "overallRating": 6}),
            422,
            "INVALID_OVERALL",
        ),
        (
            "POST",
            reviews,
            json!({"candidateId": nowhere, "jobId": job, "overallRating": 3}),
            422,
            "CANDIDATE_NOT_FOUND",
        ),
    ] {
        let answer = client.json(method.parse().expect("a method"), &path, &body).await;
        assert_eq!(
            (answer.status.as_u16(), answer.code().as_str()),
            (status, code),
            "{method} {path} {body}"
        );
    }
    assert_eq!(client.tenant.saved(), before);
}

#[tokio::test]
async fn an_export_survives_a_restart() {
    let client = Client::with(Options {
        quirks: [Quirk::MergeDuplicates].into(),
        ..quick(Scenario::Ready)
    })
    .await;
    let source = client.source("Findem").await;
    let job = a_job(&client).await;
    let made = write(&client, Method::POST, &format!("/jobs/{job}/candidates"), &ada(&source))
        .await
        .json();
    let again = write(&client, Method::POST, &format!("/jobs/{job}/candidates"), &ada(&source))
        .await
        .json();
    assert_eq!(made["id"], again["id"], "merged");
    let id = text(&made["id"]);
    let application = format!("/candidates/{id}/jobs/{job}");
    write(
        &client,
        Method::PUT,
        &format!("{application}/status"),
        &json!({"status": "INTERVIEW"}),
    )
    .await;
    let uploaded = client
        .upload(
            &format!("/candidates/{id}/attachments"),
            &[("attachmentType", "RESUME")],
            ("ada.pdf", "application/pdf", RESUME),
        )
        .await;
    let file = format!("/candidates/attachments/{}", text(&uploaded.json()["id"]));
    let note = json!({"content": format!("A note #[CANDIDATE:{id}]")});
    write(&client, Method::POST, "/messages/shares", &note).await;

    let written = serde_json::to_string(&client.tenant.saved()).expect("JSON");
    let key = client.key.clone();
    client.tenant.stop().await;
    let saved: SavedState = serde_json::from_str(&written).expect("what was written");
    let mut client = Client::with(Options {
        saved: Some(saved),
        ..quick(Scenario::Ready)
    })
    .await;
    client.key = key;
    assert_eq!(read(&client, &application).await["status"], "INTERVIEW");
    assert_eq!(client.get(&file).await.text.as_bytes(), RESUME);
    let messages = read(&client, &format!("/messages?candidateId={id}")).await;
    assert_eq!(messages[0]["content"], note["content"]);
}
